-- AlterTable
ALTER TABLE "assessment" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "cycle_event" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from_state" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "done_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "decision" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "cycle_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cycle_deadline" (
    "assessment_id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "due_at" DATE NOT NULL,
    "version" INTEGER NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cycle_deadline_pkey" PRIMARY KEY ("assessment_id","state")
);

-- CreateTable
CREATE TABLE "department_closing" (
    "assessment_id" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "closed" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "done_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,

    CONSTRAINT "department_closing_pkey" PRIMARY KEY ("assessment_id","department")
);

-- CreateTable
CREATE TABLE "procedure_step" (
    "assessment_id" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "done_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reference" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "procedure_step_pkey" PRIMARY KEY ("assessment_id","step")
);

-- CreateTable
CREATE TABLE "unlock_request" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "unit_id" TEXT,
    "department" TEXT,
    "reason" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "unlock_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_target" (
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "set_by" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_target_pkey" PRIMARY KEY ("assessment_id","unit_id","measure")
);

-- CreateIndex
CREATE UNIQUE INDEX "cycle_event_seq_key" ON "cycle_event"("seq");

-- CreateIndex
CREATE INDEX "cycle_event_assessment_id_seq_idx" ON "cycle_event"("assessment_id", "seq");

-- CreateIndex
CREATE INDEX "unlock_request_assessment_id_state_idx" ON "unlock_request"("assessment_id", "state");
