-- AlterTable
ALTER TABLE "fact" ADD COLUMN     "withdrawn" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "contact_email" TEXT;

-- CreateTable
CREATE TABLE "finding" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "rule_id" TEXT,
    "measure" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "found_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "entered_by" TEXT NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "note" TEXT,
    "judgement_id" TEXT,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "veto_proposal" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "grounds" TEXT NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '[]',
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision" TEXT,
    "note" TEXT,
    "judgement_id" TEXT,

    CONSTRAINT "veto_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objection" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "rule_id" TEXT,
    "line" INTEGER,
    "contested" JSONB NOT NULL,
    "grounds" TEXT NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "submitted_by" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "correction" JSONB,
    "run_before" TEXT,
    "run_after" TEXT,

    CONSTRAINT "objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "objection_event" (
    "objection_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "acted_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "objection_event_pkey" PRIMARY KEY ("objection_id","number")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "user_id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" JSONB NOT NULL,
    "link" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_delivery" (
    "id" TEXT NOT NULL,
    "notification_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "notification_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification_settings" (
    "org_id" TEXT NOT NULL,
    "email_enabled" BOOLEAN NOT NULL DEFAULT false,
    "smtp" JSONB,
    "smtp_secret" BYTEA,
    "webhook_enabled" BOOLEAN NOT NULL DEFAULT false,
    "webhook_url" TEXT,
    "webhook_secret" BYTEA,
    "version" INTEGER NOT NULL,
    "changed_by" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notification_settings_pkey" PRIMARY KEY ("org_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "finding_seq_key" ON "finding"("seq");

-- CreateIndex
CREATE INDEX "finding_assessment_id_state_idx" ON "finding"("assessment_id", "state");

-- CreateIndex
CREATE INDEX "finding_judgement_id_idx" ON "finding"("judgement_id");

-- CreateIndex
CREATE UNIQUE INDEX "veto_proposal_seq_key" ON "veto_proposal"("seq");

-- CreateIndex
CREATE INDEX "veto_proposal_assessment_id_state_idx" ON "veto_proposal"("assessment_id", "state");

-- CreateIndex
CREATE INDEX "veto_proposal_judgement_id_idx" ON "veto_proposal"("judgement_id");

-- CreateIndex
CREATE UNIQUE INDEX "objection_seq_key" ON "objection"("seq");

-- CreateIndex
CREATE INDEX "objection_assessment_id_state_idx" ON "objection"("assessment_id", "state");

-- CreateIndex
CREATE INDEX "objection_unit_id_idx" ON "objection"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_seq_key" ON "notification"("seq");

-- CreateIndex
CREATE INDEX "notification_user_id_read_at_idx" ON "notification"("user_id", "read_at");

-- CreateIndex
CREATE INDEX "notification_delivery_state_next_at_idx" ON "notification_delivery"("state", "next_at");

-- CreateIndex
CREATE UNIQUE INDEX "notification_delivery_notification_id_channel_key" ON "notification_delivery"("notification_id", "channel");

-- AddForeignKey
ALTER TABLE "objection_event" ADD CONSTRAINT "objection_event_objection_id_fkey" FOREIGN KEY ("objection_id") REFERENCES "objection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification_delivery" ADD CONSTRAINT "notification_delivery_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notification"("id") ON DELETE CASCADE ON UPDATE CASCADE;
