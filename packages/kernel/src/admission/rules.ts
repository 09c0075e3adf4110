/** What a plant demands of its visitors, as data: one definition for the catalogue, the planner and bookings. */
export type AdmissionRules = {
  /** Minimum age in full years on the session's date in the site's time zone; 0 if there is none. */
  readonly ageLimit: number;
  readonly groupMin: number;
  readonly groupMax: number;
  /** Most children (under 18) for each adult of the group; `null` if children may come without adults. */
  readonly childrenPerAdult: number | null;
  /** What the plant hands out or demands. */
  readonly protectiveEquipment: readonly ProtectiveEquipment[];
  readonly footwear: Footwear;
  readonly photoPolicy: PhotoPolicy;
  readonly foreignerPolicy: ForeignerPolicy;
  /** What a participant list contains, and nothing beyond it. */
  readonly documentLevel: DocumentLevel;
  readonly leadTime: LeadTime;
  readonly healthRestrictions: readonly HealthRestriction[];
  readonly accessibility: readonly AccessibilityFeature[];
};

/** How long before a session the booking and the final participant list must arrive. */
export type LeadTime = { readonly days: number; readonly unit: LeadTimeUnit };

export const leadTimeUnits = ['CALENDAR_DAYS', 'WORKING_DAYS'] as const;
export type LeadTimeUnit = (typeof leadTimeUnits)[number];

export const protectiveEquipment = [
  'HELMET',
  'VEST',
  'GLASSES',
  'EARPLUGS',
  'RESPIRATOR',
  'GLOVES',
  'GOWN',
  'CAP',
  'SHOE_COVERS',
  'PROTECTIVE_FOOTWEAR',
] as const;
export type ProtectiveEquipment = (typeof protectiveEquipment)[number];

export const footwears = ['ANY', 'CLOSED', 'CLOSED_NO_HEEL', 'PROVIDED'] as const;
export type Footwear = (typeof footwears)[number];

export const photoPolicies = ['ALLOWED', 'NO_FLASH', 'DESIGNATED_POINTS', 'FORBIDDEN'] as const;
export type PhotoPolicy = (typeof photoPolicies)[number];

export const foreignerPolicies = ['ALLOWED', 'PRIOR_APPROVAL', 'NOT_ALLOWED'] as const;
export type ForeignerPolicy = (typeof foreignerPolicies)[number];

/** From the least to the most personal data. */
export const documentLevels = ['NONE', 'NAME', 'NAME_BIRTHDATE', 'PASSPORT', 'PASSPORT_EXTENDED'] as const;
export type DocumentLevel = (typeof documentLevels)[number];

/** Conditions with which a visit is not advised or not allowed, as stated by the plant; visitors are not asked for a diagnosis. */
export const healthRestrictions = [
  'PREGNANCY',
  'CARDIOVASCULAR',
  'RESPIRATORY',
  'ALLERGY',
  'EPILEPSY',
  'VERTIGO',
  'CLAUSTROPHOBIA',
  'PACEMAKER',
] as const;
export type HealthRestriction = (typeof healthRestrictions)[number];

/** What a site offers to people with disabilities. */
export const accessibilityFeatures = [
  'WHEELCHAIR',
  'STEP_FREE',
  'ACCESSIBLE_TOILET',
  'SIGN_LANGUAGE',
  'HEARING_LOOP',
  'TACTILE_EXHIBITS',
  'AUDIO_DESCRIPTION',
  'PLAIN_LANGUAGE',
] as const;
export type AccessibilityFeature = (typeof accessibilityFeatures)[number];

/** Age from which a visitor counts as an adult. */
export const adultAge = 18;
