import { testCollector } from '@siheng/plugin-sdk/testing';
import { serviceReviews } from './service-reviews.ts';

testCollector(serviceReviews);
