export * from './report-book';
