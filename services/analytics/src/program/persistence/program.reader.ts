import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import { attributesSchema } from '../../shared/persistence/dimension-tables.ts';
import type { ProgramReader } from '../application/ports.ts';
import type { AgreementStatus, RegionFacts } from '../domain/scoreboard.ts';
import { programProjection } from './program.projection.ts';
import { scoreboardStatement } from './scoreboard-statement.ts';

/** The projection from which held sessions are read. */
export const heldSessions = 'visits';
/** The projection from which cooperation leads are read. */
export const openedLeads = 'cooperation';

type Row = {
  readonly region_code: string;
  readonly agreement_id: string | null;
  readonly status: AgreementStatus | null;
  readonly signed_on: string | null;
  readonly first_on: string | null;
  readonly due: number;
  readonly on_time: number;
  readonly industries: readonly string[];
  readonly registered: number;
  readonly open: number;
  readonly open_registered: number;
  readonly established_on: string | null;
  readonly meetings: number;
  readonly excursions: number;
  readonly routes: number;
  readonly leads: Readonly<Record<string, number>>;
};

/** Reads the serving generations. */
export function createProgramReader(dataSource: DataSource): ProgramReader {
  return {
    facts: (regions) =>
      dataSource.transaction(async (tx) => {
        const schemas = {
          program: await activeSchema(tx, programProjection.name),
          visits: await activeSchema(tx, heldSessions),
          dimensions: await attributesSchema(tx),
          cooperation: await activeSchema(tx, openedLeads),
        };
        const rows = await rowsOf<Row>(tx, scoreboardStatement(schemas), [
          regions.map(({ regionCode }) => regionCode),
          regions.map(({ today }) => today),
        ]);
        return rows.map(factsOf);
      }),
  };
}

function factsOf(row: Row): RegionFacts {
  const { agreement_id: id, status, signed_on: signedOn } = row;
  return {
    regionCode: row.region_code,
    agreement: id === null || status === null ? null : { id, status, signedOn },
    firstRouteOn: row.first_on,
    milestonesDue: row.due,
    milestonesOnTime: row.on_time,
    industries: row.industries,
    registeredEnterprises: row.registered,
    openEnterprises: row.open,
    openRegisteredEnterprises: row.open_registered,
    councilEstablishedOn: row.established_on,
    councilMeetings: row.meetings,
    publishedExcursions: row.excursions,
    publishedRoutes: row.routes,
    leads: row.leads,
  };
}
