#!/bin/sh
# Once, at the first start: Docker and unattended security updates. The platform itself: docker/compose.yaml.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -q -y --no-install-recommends ca-certificates docker.io docker-compose git unattended-upgrades
systemctl enable --now docker unattended-upgrades
