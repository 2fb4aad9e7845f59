# The names, the CDN and the firewall in front: the origin's address is not told, and only Cloudflare's networks reach it.
terraform {
  required_version = ">= 1.8"
  required_providers {
    cloudflare = {
      source  = "cloudflare/cloudflare"
      version = "~> 5.0"
    }
  }
}

variable "zone_id" { type = string }
variable "host" { type = string }

variable "origin" {
  description = "Address (A) or name (CNAME) of the origin."
  type        = string
}

variable "origin_is_name" {
  type    = bool
  default = false
}

resource "cloudflare_dns_record" "app" {
  zone_id = var.zone_id
  name    = var.host
  type    = var.origin_is_name ? "CNAME" : "A"
  content = var.origin
  proxied = true
  ttl     = 1
}

resource "cloudflare_zone_setting" "strict" {
  for_each   = { ssl = "strict", min_tls_version = "1.2", tls_1_3 = "on", always_use_https = "on" }
  zone_id    = var.zone_id
  setting_id = each.key
  value      = each.value
}

resource "cloudflare_ruleset" "firewall" {
  zone_id = var.zone_id
  name    = "litper"
  kind    = "zone"
  phase   = "http_request_firewall_managed"
  rules = [{
    ref         = "managed"
    description = "Cloudflare's managed rules, but not on signed webhooks: a false alarm there loses an order"
    expression  = "not starts_with(http.request.uri.path, \"/webhooks/\")"
    action      = "execute"
    action_parameters = {
      id = "efb7b8c949ac4650a09736fc376e9aee"
    }
  }]
}

resource "cloudflare_ruleset" "limits" {
  zone_id = var.zone_id
  name    = "litper limits"
  kind    = "zone"
  phase   = "http_ratelimit"
  rules = [{
    ref         = "log-in"
    description = "Log-ins of one address"
    expression  = "(http.request.uri.path eq \"/api/v1/auth/token\")"
    action      = "block"
    ratelimit = {
      characteristics     = ["ip.src", "cf.colo.id"]
      period              = 60
      requests_per_period = 20
      mitigation_timeout  = 60
    }
  }]
}

resource "cloudflare_ruleset" "cache" {
  zone_id = var.zone_id
  name    = "litper cache"
  kind    = "zone"
  phase   = "http_request_cache_settings"
  rules = [{
    ref         = "assets"
    description = "Files of the console have their hash in their name"
    expression  = "starts_with(http.request.uri.path, \"/assets/\")"
    action      = "set_cache_settings"
    action_parameters = {
      cache    = true
      edge_ttl = { mode = "respect_origin" }
    }
  }]
}
