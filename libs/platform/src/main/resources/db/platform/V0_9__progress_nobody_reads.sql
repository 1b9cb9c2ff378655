-- How far a consumer has read is Kafka's to keep.
drop table inbox_progress;
