import { useParams } from 'react-router'
import { BallotCard } from '../../features/ballot/ballot-card.tsx'
import { BallotList } from '../../features/ballot/ballot-list.tsx'
import { Booth } from '../../features/ballot/booth.tsx'
import { HallScreen } from '../../features/ballot/hall-screen.tsx'
import { DistrictFrame } from '../../features/district/district-header.tsx'

/** The ballots of a district. */
export function DistrictBallots() {
  return (
    <DistrictFrame>
      <BallotList />
    </DistrictFrame>
  )
}

/** The page of one ballot of a district. */
export function DistrictBallot() {
  const { id = '' } = useParams()
  return (
    <DistrictFrame>
      <BallotCard key={id} id={id} />
    </DistrictFrame>
  )
}

/** Where a deputy votes. */
export function DistrictBooth() {
  const { id = '' } = useParams()
  return (
    <DistrictFrame>
      <Booth key={id} id={id} />
    </DistrictFrame>
  )
}

/** What the hall sees while it is voted. */
export function DistrictHall() {
  const { id = '' } = useParams()
  return (
    <DistrictFrame>
      <HallScreen key={id} id={id} />
    </DistrictFrame>
  )
}
