-- CreateTable
CREATE TABLE "panel_member" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "unit_ids" TEXT[],
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "released_by" TEXT,
    "released_at" TIMESTAMPTZ(3),
    "release_reason" TEXT,

    CONSTRAINT "panel_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "panel_rating" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "rater" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,

    CONSTRAINT "panel_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "superior_deduction" (
    "id" TEXT NOT NULL,
    "assessment_id" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "superior_full" TEXT NOT NULL,
    "points_lost" TEXT NOT NULL,
    "causes" JSONB NOT NULL,
    "document" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '[]',
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_by" TEXT,
    "undone_at" TIMESTAMPTZ(3),
    "undo_reason" TEXT,

    CONSTRAINT "superior_deduction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "panel_member_assessment_id_measure_idx" ON "panel_member"("assessment_id", "measure");

-- CreateIndex
CREATE INDEX "panel_rating_assessment_id_current_idx" ON "panel_rating"("assessment_id", "current");

-- CreateIndex
CREATE UNIQUE INDEX "panel_rating_assessment_id_unit_id_measure_rater_version_key" ON "panel_rating"("assessment_id", "unit_id", "measure", "rater", "version");

-- CreateIndex
CREATE INDEX "superior_deduction_assessment_id_idx" ON "superior_deduction"("assessment_id");

-- A person sits once on a panel.
CREATE UNIQUE INDEX "panel_member_sits_once" ON "panel_member"("assessment_id", "measure", "user_id") WHERE "released_at" IS NULL;
