-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "has_thumbnail" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "evidence_upload" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "owner_id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "evidence_id" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "self_assessment" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "self_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "self_assessment_part" (
    "self_assessment_id" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL,
    "updated_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "self_assessment_part_pkey" PRIMARY KEY ("self_assessment_id","part")
);

-- CreateTable
CREATE TABLE "self_assessment_submission" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "self_assessment_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "submitted_by" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,
    "idempotency_key" TEXT NOT NULL,

    CONSTRAINT "self_assessment_submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "self_assessment_review" (
    "id" TEXT NOT NULL,
    "submission_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,
    "items" TEXT[],
    "reviewed_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "self_assessment_review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evidence_upload_opened_at_idx" ON "evidence_upload"("opened_at");

-- CreateIndex
CREATE UNIQUE INDEX "self_assessment_assessment_id_unit_id_key" ON "self_assessment"("assessment_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "self_assessment_submission_seq_key" ON "self_assessment_submission"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "self_assessment_submission_idempotency_key_key" ON "self_assessment_submission"("idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "self_assessment_submission_self_assessment_id_number_key" ON "self_assessment_submission"("self_assessment_id", "number");

-- CreateIndex
CREATE INDEX "self_assessment_review_submission_id_idx" ON "self_assessment_review"("submission_id");

-- CreateIndex
CREATE INDEX "evidence_org_id_created_at_idx" ON "evidence"("org_id", "created_at");

-- CreateIndex
CREATE INDEX "evidence_sha256_idx" ON "evidence"("sha256");

-- AddForeignKey
ALTER TABLE "self_assessment_part" ADD CONSTRAINT "self_assessment_part_self_assessment_id_fkey" FOREIGN KEY ("self_assessment_id") REFERENCES "self_assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment_submission" ADD CONSTRAINT "self_assessment_submission_self_assessment_id_fkey" FOREIGN KEY ("self_assessment_id") REFERENCES "self_assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment_review" ADD CONSTRAINT "self_assessment_review_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "self_assessment_submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;
