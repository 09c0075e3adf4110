import type { Viewer } from '@promtour/access/viewer';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { addPublicPage } from '@promtour/service-kit/http/public-page';
import type { EntityManager } from 'typeorm';
import { bookingRepositories, findBookingOfItem } from '../bookings/bookings.module.ts';
import type { BookingsEnvironment } from '../environment.ts';
import { termsRepository } from '../excursion-terms/persistence/terms.repositories.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import type { VoucherRepositories } from './application/ports.ts';
import { createReissueVouchers } from './application/reissue-vouchers.ts';
import { reissueVouchersMutation, voucherResolvers, vouchersOfItem } from './graphql/vouchers.ts';
import { createVoucherLoaders } from './vouchers.loaders.ts';
import { keepPlacesWhenSiteUpdated } from './keep-places-when-site-updated.consumer.ts';
import { CreateVouchers1700000003050 } from './persistence/migrations/1700000003050-create-vouchers.ts';
import { placeRepository } from './persistence/place.repositories.ts';
import { voucherIssueRepository } from './persistence/voucher-issue.repositories.ts';
import { createRenderingPool } from './rendering/rendering.pool.ts';
import { createVoucherKeys } from './signing/voucher-keys.ts';
import { voucherPage } from './voucher-page.ts';

/** Vouchers of confirmed bookings: signed codes, as pages and in the graph. */
export const vouchers: FeatureModule<BookingsEnvironment> = {
  name: 'vouchers',
  migrations: [CreateVouchers1700000003050],
  auditedTables: {
    voucher_issue: {
      redact: ['issued_by'],
      owner: `SELECT i.organization_id, i.region_code FROM booking_item i WHERE i.id = ($1 ->> 'item_id')::uuid`,
    },
  },
  exemptTables: { visited_site: 'replica of the registry’s sites' },
  compose({ environment, dataSource, clock, logger, unitOfWork }) {
    const { manager } = dataSource;
    const keys = createVoucherKeys(environment.VOUCHER_SIGNING_KEYS);
    const issues = voucherIssueRepository(manager);
    return {
      resolvers: {
        Mutation: {
          reissueVouchers: reissueVouchersMutation(createReissueVouchers(unitOfWork(voucherRepositories), clock)),
        },
        BookingItem: vouchersOfItem(clock),
        Voucher: voucherResolvers(keys, environment.PUBLIC_URL),
      } satisfies Resolvers,
      createLoaders: () => createVoucherLoaders(issues),
      consumers: [...keepPlacesWhenSiteUpdated(placeRepository)],
      http: (server) => {
        const pool = createRenderingPool();
        server.addHook('onClose', () => pool.stop());
        addPublicPage(
          server,
          voucherPage({
            bookingOfItem: findBookingOfItem(dataSource),
            issues,
            terms: termsRepository(manager),
            places: placeRepository(manager),
            render: pool.render,
            ...{ keys, clock, logger },
          }),
        );
      },
    };
  },
};

function voucherRepositories(manager: EntityManager, viewer: Viewer): VoucherRepositories {
  return { ...bookingRepositories(manager, viewer), issues: voucherIssueRepository(manager) };
}
