#!/bin/bash
# Formats an empty data folder and starts the broker.
set -eu
settings=/etc/iml/server.properties
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id "$CLUSTER_ID" --config "$settings"
exec /opt/kafka/bin/kafka-server-start.sh "$settings"
