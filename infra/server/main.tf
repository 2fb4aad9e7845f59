# Phase 1: one server that runs docker/compose.yaml; backups in two regions; Cloudflare in front.
terraform {
  required_version = ">= 1.8"
  required_providers {
    aws        = { source = "hashicorp/aws", version = "~> 6.0" }
    cloudflare = { source = "cloudflare/cloudflare", version = "~> 5.0" }
  }
  backend "s3" {}
}

provider "aws" { region = var.region }

provider "aws" {
  alias  = "second"
  region = var.second_region
}

provider "cloudflare" {}

variable "region" {
  type    = string
  default = "sa-east-1"
}

variable "second_region" {
  type    = string
  default = "us-east-1"
}

variable "size" {
  description = "Two cores and 8 GB: docs/scalability.md reckons how far that goes."
  type        = string
  default     = "m7g.large"
}

variable "disk_gb" {
  type    = number
  default = 100
}

variable "image_id" {
  description = "A Debian 13 image for arm64."
  type        = string
}

variable "subnet_id" { type = string }
variable "vpc_id" { type = string }
variable "zone_id" { type = string }
variable "host" { type = string }

variable "cloudflare_networks" {
  description = "https://www.cloudflare.com/ips-v4: who may reach the door."
  type        = list(string)
}

module "backups" {
  source = "../modules/store"
  name   = "litper-backups"
  # the program that makes backups deletes them after 21 days, and only while it makes new ones
  versions_days = 7
  providers     = { aws = aws, aws.second = aws.second }
}

module "files" {
  source    = "../modules/store"
  name      = "litper-files"
  providers = { aws = aws, aws.second = aws.second }
}

module "edge" {
  source  = "../modules/edge"
  zone_id = var.zone_id
  host    = var.host
  origin  = aws_eip.door.public_ip
}

resource "aws_security_group" "door" {
  name        = "litper"
  description = "HTTPS from Cloudflare; out to vendors"
  vpc_id      = var.vpc_id
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  for_each          = toset(var.cloudflare_networks)
  security_group_id = aws_security_group.door.id
  description       = "Cloudflare"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = each.value
}

resource "aws_vpc_security_group_egress_rule" "vendors" {
  for_each          = { https = 443, submission = 587 }
  security_group_id = aws_security_group.door.id
  description       = "Shops, carriers, messaging, mail"
  ip_protocol       = "tcp"
  from_port         = each.value
  to_port           = each.value
  cidr_ipv4         = "0.0.0.0/0"
}

# No SSH: operators come in by Session Manager, which records what they do.
resource "aws_iam_role" "server" {
  name = "litper-server"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy_attachment" "session" {
  role       = aws_iam_role.server.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_iam_role_policy" "buckets" {
  role = aws_iam_role.server.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # backups are written and read, never removed from here: the lifecycle does that
      { Effect = "Allow", Action = ["s3:PutObject", "s3:GetObject"], Resource = ["${module.backups.arn}/*", "${module.files.arn}/*"] },
      { Effect = "Allow", Action = ["s3:ListBucket"], Resource = [module.backups.arn, module.files.arn] },
      { Effect = "Allow", Action = ["s3:DeleteObject"], Resource = ["${module.files.arn}/*"] },
      { Effect = "Allow", Action = ["kms:GenerateDataKey", "kms:Decrypt"], Resource = [module.backups.key, module.files.key] },
    ]
  })
}

resource "aws_iam_instance_profile" "server" {
  name = "litper-server"
  role = aws_iam_role.server.name
}

resource "aws_instance" "server" {
  ami                     = var.image_id
  instance_type           = var.size
  subnet_id               = var.subnet_id
  vpc_security_group_ids  = [aws_security_group.door.id]
  iam_instance_profile    = aws_iam_instance_profile.server.name
  disable_api_termination = true
  ebs_optimized           = true
  monitoring              = true
  user_data               = file("${path.module}/first-start.sh")
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }
  root_block_device {
    encrypted   = true
    volume_type = "gp3"
    volume_size = var.disk_gb
  }
  lifecycle { ignore_changes = [ami, user_data] }
  tags = { Name = "litper" }
}

resource "aws_eip" "door" {
  instance = aws_instance.server.id
  domain   = "vpc"
}

output "address" { value = aws_eip.door.public_ip }
output "backups" { value = module.backups.bucket }
output "files" { value = module.files.bucket }
