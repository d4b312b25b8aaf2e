import SchemaBuilder, {
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  PothosSchemaError,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core'
import type { GraphQLFieldResolver } from 'graphql'
import type { Context } from '../context.ts'
import { audit, auditBy } from '../graphql/audit.ts'
import type { Access } from './access.ts'
import { demand } from './access.ts'

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      requireAccess: RequireAccessPlugin<Types>
    }
    export interface FieldOptions<
      Types extends SchemaTypes,
      ParentShape,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveShape,
      ResolveReturnShape,
    > {
      /** Who may ask for a root field; a schema in which one does not say cannot be built. */
      access?: Access
    }
  }
}

/** Fails the schema when a root field does not declare who may ask for it, and asks before it is resolved. */
class RequireAccessPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>) {
    if (config.kind !== 'Query' && config.kind !== 'Mutation' && config.kind !== 'Subscription') return config
    const { access } = config.pothosOptions as { access?: Access }
    if (access === undefined) {
      throw new PothosSchemaError(
        `${config.parentType}.${config.name} must declare "access": 'public', 'signedIn' or an action on a subject`,
      )
    }
    return { ...config, extensions: { ...config.extensions, access } }
  }

  override wrapResolve(resolve: GraphQLFieldResolver<unknown, Types['Context'], object>, config: PothosOutputFieldConfig<Types>) {
    return this.#guard(resolve, config)
  }

  override wrapSubscribe(
    subscribe: GraphQLFieldResolver<unknown, Types['Context'], object> | undefined,
    config: PothosOutputFieldConfig<Types>,
  ) {
    return subscribe && this.#guard(subscribe, config)
  }

  #guard(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { access } = config.extensions as { access?: Access }
    if (access === undefined) return resolve
    return (parent, args, context, info) => {
      const asking = context as unknown as Context
      try {
        demand(access, asking)
      } catch (refusal) {
        if (!(asking.viewer || asking.client) || info.operation.operation !== 'mutation') throw refusal
        const record = auditBy(asking, { action: info.fieldName, outcome: 'refused', reason: 'FORBIDDEN' })
        return audit(asking, record).then(() => {
          throw refusal
        })
      }
      return resolve(parent, args, context, info)
    }
  }
}

SchemaBuilder.registerPlugin('requireAccess', RequireAccessPlugin)
