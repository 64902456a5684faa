-- CreateTable
CREATE TABLE "job" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "assessment_id" TEXT,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "holder" TEXT,
    "run_id" TEXT,
    "error" JSONB,

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "job_org_id_requested_at_idx" ON "job"("org_id", "requested_at");

-- CreateIndex
CREATE INDEX "job_assessment_id_state_idx" ON "job"("assessment_id", "state");
