import { defineStateMachine } from '@promtour/kernel/state-machine';

export type LeadStatus = 'NEW' | 'CONTACTED' | 'MEETING' | 'AGREEMENT' | 'WON' | 'LOST';

export const leadMachine = defineStateMachine<LeadStatus>({
  initial: 'NEW',
  transitions: {
    NEW: ['CONTACTED', 'LOST'],
    CONTACTED: ['MEETING', 'LOST'],
    MEETING: ['AGREEMENT', 'LOST'],
    AGREEMENT: ['WON', 'LOST'],
    WON: [],
    LOST: [],
  },
  final: ['WON', 'LOST'],
});
