import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { databaseVariable, serviceNames } from '@promtour/local/parts';
import type { Stack } from '@promtour/local/stack';
import { startProcess } from '@promtour/testkit/process';

const command = fileURLToPath(new URL('../../../packages/service-kit/bin/verify-audit.ts', import.meta.url));

/** Runs last: verifies the audit logs after all other scenarios, killed services included. */
export function auditLogsScenarios(stack: () => Stack): void {
  describe('the audit logs', () => {
    it('of all services match their seals and anchors', async () => {
      const { databaseUrls, broker, kafkaBrokers, auditPublicKeys } = stack();
      const events =
        broker.kind === 'embedded'
          ? { EVENT_TRANSPORT: 'embedded', EVENT_LOG_DATABASE_URL: databaseUrls.event_log }
          : { EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: kafkaBrokers.join(',') };
      const databases = serviceNames.map((name) => [databaseVariable(name), databaseUrls[name]] as const);
      const verifying = await startProcess(command, {
        env: { ...Object.fromEntries(databases), ...events, AUDIT_PUBLIC_KEYS: auditPublicKeys },
      });
      const { code } = await verifying.ended;
      expect({ code, lines: verifying.lines }).toEqual({
        code: 0,
        lines: serviceNames.map((name) =>
          expect.stringMatching(
            new RegExp(`^${name}: intact; [1-9]\\d* sealed, \\d+ not yet, compared with [1-9]\\d* anchors;`),
          ),
        ),
      });
    });
  });
}
