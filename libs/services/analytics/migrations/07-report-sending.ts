/** Whether people get it: what a schedule makes, and what is asked for so. */
export const reportSending = 'ALTER TABLE analytics.reports ADD COLUMN send boolean NOT NULL DEFAULT false;'
