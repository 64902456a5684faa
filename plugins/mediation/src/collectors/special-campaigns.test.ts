import { testCollector } from '@siheng/plugin-sdk/testing';
import { specialCampaigns } from './special-campaigns.ts';

testCollector(specialCampaigns);
