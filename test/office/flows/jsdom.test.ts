import { JsdomOffice } from '../harness/jsdom-office';
import { calculationFlows } from './calculation-flows';
import { jsdomDriver } from './jsdom-driver';

const office = new JsdomOffice();
afterEach(() => office.verify());
afterAll(() => office.close());

calculationFlows('in jsdom', () => jsdomDriver(office));
