# Phases 2 and 3: a managed cluster over three zones, its object store, and what the second region needs to take over.
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

variable "environment" { type = string }

variable "region" {
  type    = string
  default = "sa-east-1"
}

variable "second_region" {
  type    = string
  default = "us-east-1"
}

variable "kubernetes" {
  description = "The version that the chart is checked against, or one below."
  type        = string
  default     = "1.34"
}

variable "platform" {
  description = "Machines of the services; docs/scalability.md reckons how many for how many orders."
  type        = object({ size = string, least = number, most = number })
  default     = { size = "m7g.xlarge", least = 3, most = 12 }
}

variable "data" {
  description = "Machines of the engines: one in each zone at least."
  type        = object({ size = string, count = number })
  default     = { size = "r7g.xlarge", count = 3 }
}

variable "operators_cidrs" {
  description = "Who reaches the API server: the office's and the pipeline's networks."
  type        = list(string)
  validation {
    condition     = !contains(var.operators_cidrs, "0.0.0.0/0")
    error_message = "The API server is not for everybody."
  }
}

variable "subnet_ids" {
  description = "Private subnets, one in each of three zones."
  type        = list(string)
}

variable "zone_id" { type = string }
variable "host" { type = string }

variable "load_balancer" {
  description = "The name that Traefik's service was given; known after the first synchronisation."
  type        = string
}

module "backups" {
  source = "../modules/store"
  name   = "litper-backups-${var.environment}"
  # the program that makes backups deletes them after 21 days, and only while it makes new ones
  versions_days = 7
  providers     = { aws = aws, aws.second = aws.second }
}

module "files" {
  source    = "../modules/store"
  name      = "litper-${var.environment}"
  providers = { aws = aws, aws.second = aws.second }
}

module "edge" {
  source         = "../modules/edge"
  zone_id        = var.zone_id
  host           = var.host
  origin         = var.load_balancer
  origin_is_name = true
}

data "aws_caller_identity" "own" {}

resource "aws_kms_key" "cluster" {
  description             = "Secrets and logs of litper-${var.environment}"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Account", Effect = "Allow", Action = "kms:*", Resource = "*", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.own.account_id}:root" } },
      { Sid = "Logs", Effect = "Allow", Action = ["kms:Encrypt*", "kms:Decrypt*", "kms:GenerateDataKey*"], Resource = "*", Principal = { Service = "logs.${var.region}.amazonaws.com" } },
    ]
  })
}

resource "aws_cloudwatch_log_group" "cluster" {
  name              = "/aws/eks/litper-${var.environment}/cluster"
  retention_in_days = 400
  kms_key_id        = aws_kms_key.cluster.arn
}

resource "aws_iam_role" "cluster" {
  name = "litper-${var.environment}-cluster"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["sts:AssumeRole", "sts:TagSession"], Principal = { Service = "eks.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy_attachment" "cluster" {
  role       = aws_iam_role.cluster.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_eks_cluster" "litper" {
  #checkov:skip=CKV_AWS_38:operators_cidrs refuses 0.0.0.0/0
  name                      = "litper-${var.environment}"
  version                   = var.kubernetes
  role_arn                  = aws_iam_role.cluster.arn
  enabled_cluster_log_types = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
  depends_on                = [aws_cloudwatch_log_group.cluster, aws_iam_role_policy_attachment.cluster]
  vpc_config {
    subnet_ids              = var.subnet_ids
    endpoint_private_access = true
    endpoint_public_access  = length(var.operators_cidrs) > 0
    public_access_cidrs     = var.operators_cidrs
  }
  encryption_config {
    resources = ["secrets"]
    provider { key_arn = aws_kms_key.cluster.arn }
  }
  access_config { authentication_mode = "API" }
}

resource "aws_iam_role" "machines" {
  name = "litper-${var.environment}-machines"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy_attachment" "machines" {
  for_each   = toset(["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEC2ContainerRegistryReadOnly"])
  role       = aws_iam_role.machines.name
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

resource "aws_launch_template" "machine" {
  name_prefix = "litper-${var.environment}-"
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      encrypted   = true
      volume_type = "gp3"
      volume_size = 80
    }
  }
}

resource "aws_eks_node_group" "platform" {
  cluster_name    = aws_eks_cluster.litper.name
  node_group_name = "platform"
  node_role_arn   = aws_iam_role.machines.arn
  subnet_ids      = var.subnet_ids
  instance_types  = [var.platform.size]
  ami_type        = "AL2023_ARM_64_STANDARD"
  scaling_config {
    desired_size = var.platform.least
    min_size     = var.platform.least
    max_size     = var.platform.most
  }
  update_config { max_unavailable = 1 }
  launch_template {
    id      = aws_launch_template.machine.id
    version = aws_launch_template.machine.latest_version
  }
  lifecycle { ignore_changes = [scaling_config[0].desired_size] }
  depends_on = [aws_iam_role_policy_attachment.machines]
}

resource "aws_eks_node_group" "data" {
  cluster_name    = aws_eks_cluster.litper.name
  node_group_name = "data"
  node_role_arn   = aws_iam_role.machines.arn
  subnet_ids      = var.subnet_ids
  instance_types  = [var.data.size]
  ami_type        = "AL2023_ARM_64_STANDARD"
  labels          = { "litper/role" = "data" }
  scaling_config {
    desired_size = var.data.count
    min_size     = var.data.count
    max_size     = var.data.count + 1
  }
  update_config { max_unavailable = 1 }
  launch_template {
    id      = aws_launch_template.machine.id
    version = aws_launch_template.machine.latest_version
  }
  depends_on = [aws_iam_role_policy_attachment.machines]
}

output "cluster" { value = aws_eks_cluster.litper.name }
output "backups" { value = module.backups.bucket }
output "blobs" { value = "s3+https://KEY:SECRET@s3.${var.region}.amazonaws.com/${module.files.bucket}?region=${var.region}" }
