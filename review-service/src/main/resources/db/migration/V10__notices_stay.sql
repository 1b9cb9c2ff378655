-- What a review was told of the status of its State is added to and never changed.
revoke update, delete, truncate on status_notice from "${application}";
