import { principals } from '@promtour/events/define-event';
import { topicAccessOf } from '@promtour/events/topic-access';
import kafkajs, { type AclEntry, type AclResourceTypes as ResourceType, type Admin } from 'kafkajs';
import type { AclOperationTypes as Operation, ResourcePatternTypes as PatternType } from 'kafkajs';
import { connectKafkaAdmin, type KafkaConnection } from './kafka-transport.ts';

// Node cannot import these names from a CommonJS module.
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

/** Prefix of all topics. */
const topicPrefix = 'promtour.';

/**
 * The ACLs of Kafka's StandardAuthorizer: each principal writes the topics that it owns, reads those that it consumes in groups with its
 * prefix, and describes all of them. No principal creates, alters or deletes a topic.
 */
function kafkaAccess(): readonly AclEntry[] {
  return principals.flatMap((principal) => {
    const { write, read, groups } = topicAccessOf(principal);
    const topic = { principal, resourceType: AclResourceTypes.TOPIC, pattern: ResourcePatternTypes.LITERAL };
    const group = { principal, resourceType: AclResourceTypes.GROUP, pattern: ResourcePatternTypes.PREFIXED };
    return [
      ...write.map((name) => allow({ ...topic, name, operation: AclOperationTypes.WRITE })),
      ...read.map((name) => allow({ ...topic, name, operation: AclOperationTypes.READ })),
      allow({
        ...topic,
        pattern: ResourcePatternTypes.PREFIXED,
        name: topicPrefix,
        operation: AclOperationTypes.DESCRIBE,
      }),
      allow({ ...group, name: groups, operation: AclOperationTypes.READ }),
      // A process deletes its own group when it stops.
      allow({ ...group, name: groups, operation: AclOperationTypes.DELETE }),
    ];
  });
}

/** Brings the broker's ACLs in line with {@link kafkaAccess}, as its administrator: adds missing ones and removes all others. */
export async function applyKafkaAccess(
  connection: KafkaConnection,
): Promise<{ readonly added: number; readonly removed: number }> {
  const admin = await connectKafkaAdmin(connection);
  try {
    const wanted = kafkaAccess();
    const present = await presentAccess(admin);
    const missing = wanted.filter((entry) => !present.some((other) => isSame(entry, other)));
    const excess = present.filter((entry) => !wanted.some((other) => isSame(entry, other)));
    if (missing.length > 0) await admin.createAcls({ acl: [...missing] });
    if (excess.length > 0) await admin.deleteAcls({ filters: [...excess] });
    return { added: missing.length, removed: excess.length };
  } finally {
    await admin.disconnect();
  }
}

async function presentAccess(admin: Admin): Promise<readonly AclEntry[]> {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  return resources.flatMap(({ resourceType, resourceName, resourcePatternType, acls }) =>
    acls.map((acl) => ({ resourceType, resourceName, resourcePatternType, ...acl })),
  );
}

function isSame(one: AclEntry, other: AclEntry): boolean {
  return (
    one.principal === other.principal &&
    one.host === other.host &&
    one.operation === other.operation &&
    one.permissionType === other.permissionType &&
    one.resourceType === other.resourceType &&
    one.resourceName === other.resourceName &&
    one.resourcePatternType === other.resourcePatternType
  );
}

function allow(rule: {
  readonly principal: string;
  readonly resourceType: ResourceType;
  readonly pattern: PatternType;
  readonly name: string;
  readonly operation: Operation;
}): AclEntry {
  return {
    principal: `User:${rule.principal}`,
    host: '*',
    operation: rule.operation,
    permissionType: AclPermissionTypes.ALLOW,
    resourceType: rule.resourceType,
    resourceName: rule.name,
    resourcePatternType: rule.pattern,
  };
}
