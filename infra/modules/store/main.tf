# A bucket that nobody reads from outside, encrypted, with versions, and a copy of it in the second region.
terraform {
  required_version = ">= 1.8"
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 6.0"
      configuration_aliases = [aws.second]
    }
  }
}

variable "name" { type = string }

variable "versions_days" {
  description = "For so many days an earlier version can be brought back; then an erased person is gone from it too."
  type        = number
  default     = 30
}

locals {
  places = { first = "${var.name}-first", second = "${var.name}-second" }
}

resource "aws_kms_key" "first" {
  description             = "${var.name}, first region"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key.json
}

resource "aws_kms_key" "second" {
  provider                = aws.second
  description             = "${var.name}, second region"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key.json
}

data "aws_caller_identity" "own" {}

data "aws_iam_policy_document" "key" {
  #checkov:skip=CKV_AWS_109:in the policy of a key `*` is that key, and without the account nobody could change it any more
  #checkov:skip=CKV_AWS_111:as above
  #checkov:skip=CKV_AWS_356:as above
  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.own.account_id}:root"]
    }
  }
}

resource "aws_s3_bucket" "first" {
  #checkov:skip=CKV2_AWS_62:nobody waits for its events
  #checkov:skip=CKV_AWS_18:the account's trail records who reads objects, in a bucket that is not made here
  bucket = local.places.first
}

resource "aws_s3_bucket" "second" {
  #checkov:skip=CKV2_AWS_62:nobody waits for its events
  #checkov:skip=CKV_AWS_18:the account's trail records who reads objects, in a bucket that is not made here
  provider = aws.second
  bucket   = local.places.second
}

resource "aws_s3_bucket_public_access_block" "first" {
  bucket                  = aws_s3_bucket.first.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_public_access_block" "second" {
  provider                = aws.second
  bucket                  = aws_s3_bucket.second.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "first" {
  bucket = aws_s3_bucket.first.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_versioning" "second" {
  provider = aws.second
  bucket   = aws_s3_bucket.second.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "first" {
  bucket = aws_s3_bucket.first.id
  rule {
    bucket_key_enabled = true
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.first.arn
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "second" {
  provider = aws.second
  bucket   = aws_s3_bucket.second.id
  rule {
    bucket_key_enabled = true
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.second.arn
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "first" {
  bucket = aws_s3_bucket.first.id
  rule {
    id     = "old"
    status = "Enabled"
    filter {}
    abort_incomplete_multipart_upload { days_after_initiation = 2 }
    noncurrent_version_expiration { noncurrent_days = var.versions_days }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "second" {
  provider = aws.second
  bucket   = aws_s3_bucket.second.id
  rule {
    id     = "old"
    status = "Enabled"
    filter {}
    abort_incomplete_multipart_upload { days_after_initiation = 2 }
    noncurrent_version_expiration { noncurrent_days = var.versions_days }
  }
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["s3.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "copy" {
  statement {
    actions   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
    resources = [aws_s3_bucket.first.arn]
  }
  statement {
    actions   = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"]
    resources = ["${aws_s3_bucket.first.arn}/*"]
  }
  statement {
    actions   = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
    resources = ["${aws_s3_bucket.second.arn}/*"]
  }
  statement {
    actions   = ["kms:Decrypt"]
    resources = [aws_kms_key.first.arn]
  }
  statement {
    actions   = ["kms:Encrypt"]
    resources = [aws_kms_key.second.arn]
  }
}

resource "aws_iam_role" "copy" {
  name               = "${var.name}-copy"
  assume_role_policy = data.aws_iam_policy_document.assume.json
}

resource "aws_iam_role_policy" "copy" {
  role   = aws_iam_role.copy.id
  policy = data.aws_iam_policy_document.copy.json
}

resource "aws_s3_bucket_replication_configuration" "copy" {
  depends_on = [aws_s3_bucket_versioning.first, aws_s3_bucket_versioning.second]
  bucket     = aws_s3_bucket.first.id
  role       = aws_iam_role.copy.arn
  rule {
    id     = "all"
    status = "Enabled"
    filter {}
    # what is deleted here ends there too, after its versions: else an erasure would not reach the copy
    delete_marker_replication { status = "Enabled" }
    source_selection_criteria {
      sse_kms_encrypted_objects { status = "Enabled" }
    }
    destination {
      bucket        = aws_s3_bucket.second.arn
      storage_class = "STANDARD_IA"
      encryption_configuration { replica_kms_key_id = aws_kms_key.second.arn }
    }
  }
}

output "bucket" { value = aws_s3_bucket.first.bucket }
output "arn" { value = aws_s3_bucket.first.arn }
output "key" { value = aws_kms_key.first.arn }
