-- Where an application stood, and since when, is added by the database itself and changed by nobody.
revoke update, delete, truncate on application_step from "${application}";
