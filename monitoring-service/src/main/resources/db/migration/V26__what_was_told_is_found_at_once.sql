-- Asked once for a query and not for each row, so that the planner does not take the table for nearly empty.
alter policy deadline_told_own on deadline_told using ((select caller_has_role('system')));
