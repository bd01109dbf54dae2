-- Spring Batch looks a step up by these two columns for every step and partition, and brings no index for it.
CREATE INDEX batch_step_execution_by_name ON BATCH_STEP_EXECUTION (JOB_EXECUTION_ID, STEP_NAME);
