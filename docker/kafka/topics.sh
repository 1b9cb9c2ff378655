#!/bin/bash
# Creates what is missing of the suite's topics; what they hold is kept for ever.
set -eu
tool() { /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 "$@"; }

present=$(tool --list)
for service in instruments monitoring review training; do
  for topic in "$service.events" "$service.dead-letters"; do
    if ! grep -qxF "$topic" <<<"$present"; then
      tool --create --topic "$topic" --partitions 3 --replication-factor 1 --config retention.ms=-1
    fi
  done
done
