-- CreateTable
CREATE TABLE "consequence_entry" (
    "id" TEXT NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "effects" TEXT[],
    "points" TEXT,
    "cny" TEXT,
    "clauses" TEXT[],
    "reason" JSONB NOT NULL,
    "money" JSONB,
    "provisional" BOOLEAN NOT NULL,
    "withdraws" BOOLEAN NOT NULL,
    "hash" TEXT NOT NULL,
    "previous_id" TEXT,
    "state" TEXT NOT NULL,
    "overtaken_by" TEXT,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision" TEXT,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consequence_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "external_result" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "rank" INTEGER,
    "source" TEXT NOT NULL,
    "lines" JSONB NOT NULL,
    "stated" JSONB,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "external_result_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rectification_item" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "assessment_id" TEXT,
    "unit_id" TEXT,
    "run_id" TEXT,
    "external_result_id" TEXT,
    "item_id" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "group_title" TEXT,
    "title" TEXT NOT NULL,
    "full" TEXT NOT NULL,
    "got" TEXT NOT NULL,
    "lost" TEXT,
    "cause" TEXT NOT NULL,
    "actions" TEXT[],
    "departments" TEXT[],
    "due_at" DATE,
    "checks" JSONB NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rectification_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rectification_event" (
    "item_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "acted_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "evidence" JSONB NOT NULL DEFAULT '[]',
    "day" DATE,
    "check_index" INTEGER,

    CONSTRAINT "rectification_event_pkey" PRIMARY KEY ("item_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "consequence_entry_seq_key" ON "consequence_entry"("seq");

-- CreateIndex
CREATE INDEX "consequence_entry_assessment_id_unit_id_key_idx" ON "consequence_entry"("assessment_id", "unit_id", "key");

-- CreateIndex
CREATE INDEX "external_result_org_id_period_from_idx" ON "external_result"("org_id", "period_from");

-- CreateIndex
CREATE INDEX "rectification_item_org_id_state_idx" ON "rectification_item"("org_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "rectification_item_assessment_id_unit_id_item_id_key" ON "rectification_item"("assessment_id", "unit_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "rectification_item_external_result_id_item_id_key" ON "rectification_item"("external_result_id", "item_id");

-- AddForeignKey
ALTER TABLE "rectification_event" ADD CONSTRAINT "rectification_event_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "rectification_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of one consequence of a unit at most one proposal waits for its decision.
CREATE UNIQUE INDEX "consequence_entry_open_key" ON "consequence_entry"("assessment_id", "unit_id", "key") WHERE "state" = 'proposed';
