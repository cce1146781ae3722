export * from './report-book';
export * from './look';
