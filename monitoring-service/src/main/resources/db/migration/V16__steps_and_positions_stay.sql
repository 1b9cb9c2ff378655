-- What was done in a cycle, and what a State answered, is added to and never changed.
revoke update, delete, truncate on reporting_step, recommendation_position from "${application}";
