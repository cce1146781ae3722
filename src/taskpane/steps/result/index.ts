export { ResultStep } from './result-step';
