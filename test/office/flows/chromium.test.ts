import { describeWithChromium } from '../../support/chromium';
import { useChromium } from '../harness/chromium-office';
import { calculationFlows } from './calculation-flows';
import { chromiumDriver } from './chromium-driver';

describeWithChromium('Chromium', () => {
  const office = useChromium();
  calculationFlows('in Chromium', () => chromiumDriver(office));
});
