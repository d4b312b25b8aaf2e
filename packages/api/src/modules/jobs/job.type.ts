import { z } from 'zod'
import { Session } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { command } from '../../graphql/command.ts'
import { scalar } from '../../graphql/input.ts'
import type { Services } from '../../services.ts'
import { type FailedJob, listFailedJobs, listQueueStates, type QueueState, retryJob } from './job.store.ts'

const access = { action: 'read', subject: 'Job', tenant: 'optional' } as const
const asJobs = ({ pools }: Services) => new Session({ pool: pools.jobs, tenantId: null })

const QueueStateRef = builder.objectRef<QueueState>('QueueState').implement({
  description: 'How many jobs of a queue are in a state.',
  fields: (t) => ({
    queue: t.exposeString('queue', { description: 'Name of the queue.' }),
    state: t.exposeString('state', { description: 'created, retry, active, completed, cancelled or failed.' }),
    jobs: t.exposeInt('jobs', { description: 'How many.' }),
    oldest: t.field({ type: 'DateTime', nullable: true, description: 'When the oldest was made.', resolve: (row) => row.oldest }),
  }),
})

const FailedJobRef = builder.objectRef<FailedJob>('FailedJob').implement({
  description: 'A job that failed; nothing of what it was about.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Id of the job.' }),
    queue: t.exposeString('queue', { description: 'Name of its queue.' }),
    state: t.exposeString('state', { description: 'retry: it will be tried again; failed: it will not.' }),
    attempts: t.exposeInt('attempts', { description: 'How often it was tried again.' }),
    failedAt: t.field({ type: 'DateTime', nullable: true, description: 'When it last failed.', resolve: (row) => row.failedAt }),
    error: t.exposeString('error', { nullable: true, description: 'Kind of the last error.' }),
  }),
})

builder.queryField('queueStates', (t) =>
  t.field({
    type: [QueueStateRef],
    access,
    description: 'What waits to be done on the whole platform, by queue and state; for the operator.',
    resolve: (_, __, { services }) => asJobs(services).read((tx) => listQueueStates(tx)),
  }),
)

builder.queryField('failedJobs', (t) =>
  t.field({
    type: [FailedJobRef],
    access,
    description: 'The last hundred jobs that failed, dead letters among them; for the operator.',
    resolve: (_, __, { services }) => asJobs(services).read((tx) => listFailedJobs(tx)),
  }),
)

command({
  name: 'jobRetry',
  description: 'Lets a job that failed for good be tried once more.',
  access: { action: 'update', subject: 'Job', tenant: 'optional' },
  input: { id: scalar('String', z.uuid(), 'Id of the job.') },
  payload: { retried: { type: 'Boolean', description: 'Always true.', resolve: () => true } },
  work: async ({ id }, { services }) => {
    if (!(await asJobs(services).write((tx) => retryJob(tx, id)))) throw new UserError('NOT_FOUND', 'id')
  },
})
