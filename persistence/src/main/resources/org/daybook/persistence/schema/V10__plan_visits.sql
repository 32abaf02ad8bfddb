-- How a plan stands is read from indexes alone, however many visits there are: how many visits in which status, and on
-- which days. No query of schedules names their status beside the plan.
CREATE INDEX visit_plan ON visit (plan_id, status);
DROP INDEX visit_schedule_plan;
CREATE INDEX visit_schedule_plan ON visit_schedule (plan_id, scheduled_date, counts_for);
