package kz.onkundik.operation.sample;

/** What a sample picture shows. */
public enum Scene {
    CARPET,
    FAIR,
    EXHIBITION,
    ESSAYS,
    ASSEMBLY,
    AWARDS,
    SPORT,
    DEBATE,
    ONLINE,
    STEPPE,
    NIGHT;

    /**
     * The scene that suits an event of this kind.
     *
     * @param eventKind a kind of the campaign's file, such as {@code charity_fair}; null for a general event
     */
    public static Scene forKind(String eventKind) {
        return switch (eventKind) {
            case "briefing_online", "meeting_online" -> ONLINE;
            case "drawing_contest" -> EXHIBITION;
            case "essay_contest" -> ESSAYS;
            case "joint_action" -> NIGHT;
            case "charity_fair" -> FAIR;
            case "ethno_contest" -> CARPET;
            case "family_sport" -> SPORT;
            case "debate" -> DEBATE;
            case "quiz" -> AWARDS;
            case null, default -> ASSEMBLY;
        };
    }

    /** Fills 1200 by 900 pixels. */
    void draw(Brush brush, Chance chance, Palette palette) {
        switch (this) {
            case CARPET -> CraftScenes.carpet(brush, chance, palette);
            case FAIR -> CraftScenes.fair(brush, chance, palette);
            case EXHIBITION -> WallScenes.exhibition(brush, chance, palette);
            case ESSAYS -> WallScenes.essays(brush, chance, palette);
            case ASSEMBLY -> HallScenes.assembly(brush, chance, palette);
            case AWARDS -> HallScenes.awards(brush, chance, palette);
            case SPORT -> HallScenes.sport(brush, chance, palette);
            case DEBATE -> TalkScenes.debate(brush, chance, palette);
            case ONLINE -> TalkScenes.online(brush, chance, palette);
            case STEPPE -> OutdoorScenes.steppe(brush, chance, palette);
            case NIGHT -> OutdoorScenes.night(brush, chance, palette);
        }
    }
}
