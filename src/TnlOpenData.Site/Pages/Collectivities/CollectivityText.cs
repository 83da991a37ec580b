using TnlOpenData.Palmares;
using TnlOpenData.Resources.Movements;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Site.Drawing.Timeline;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Pages.Collectivities;

/// <summary>A collectivity in sentences.</summary>
internal static class CollectivityText
{
    /// <summary>Kinds of bodies that have a code in the <i>Code officiel géographique</i>.</summary>
    private static readonly string[] Coded = ["commune", "departement", "region"];

    public static string Summary(CollectivityModel model)
    {
        var kind = French.Lower(Labels.Kind(model.Body.Kind));
        var place = Labels.Place(model.Body);
        var about = place.Length > 0 ? $"{kind}, {place}" : kind;
        var (awards, badges) = (LabelStatus.WithoutBadges(model.Awards), model.Awards.Where(LabelStatus.IsBadge).ToArray());
        var counted = awards switch
        {
            [] => "aucune distinction recensée du label Territoire Numérique Libre",
            [var only] => $"une distinction recensée du label Territoire Numérique Libre, en {only.Award.Edition}",
            [var last, .., var first] => $"{awards.Count} distinctions recensées du label Territoire Numérique Libre, "
                + $"de {first.Award.Edition} à {last.Award.Edition}",
        };
        var outside = badges.Length == 0 ? "" : $" ; {French.Count(badges.Length, "badge")}, hors label, "
            + $"en {French.And([.. badges.Reverse().Select(b => $"{b.Award.Edition}")])}";
        var latest = awards.Count > 0 && model.Latest is { } award
            ? $" Dernière recensée : {Labels.Level(award)}, en {award.Award.Edition}{DoubtWords.InFull(award)}."
            : "";
        return $"{model.Body.Name} ({about}) : {counted}{Doubtful(awards)}{outside}.{latest}";
    }

    /// <summary>« , dont 1 supposée », « , dont 3 déduites et 1 de niveau déduit » ; « , supposée » of the only one.</summary>
    private static string Doubtful(IReadOnlyList<AwardView> awards)
    {
        var whole = awards.Count(a => DoubtWords.IsDerivedAward(a.Award));
        (int Count, string One, string Many)[] doubts =
        [
            (awards.Count(DoubtWords.IsAssumed), "supposée", "supposées"),
            (whole, "déduite", "déduites"),
            (awards.Count(DoubtWords.IsDerived) - whole, "de niveau déduit", "de niveau déduit"),
            (awards.Count(a => DoubtWords.IsDerivedEdition(a.Award)), "d’édition déduite", "d’édition déduite"),
        ];
        var some = doubts.Where(d => d.Count > 0).ToArray();
        return some switch
        {
            [] => "",
            [(1, var one, _)] when awards.Count == 1 => $", {one}",
            [(var count, _, var many)] when awards.Count == count => $", toutes {many}",
            _ => $", dont {French.And([.. some.Select(d => French.Count(d.Count, d.One, d.Many))])}",
        };
    }

    public static string Best(ScaleSummary summary, CollectivityView view) => summary switch
    {
        { Best: { } badge, BestStatus: "exact" } when LabelStatus.IsBadge(badge) => $"aucun ; un {French.Lower(LevelName.Of(badge))}",
        { Best: { } badge } when LabelStatus.IsBadge(badge) =>
            $"non publié : à part un {French.Lower(LevelName.Of(badge))}, aucun niveau n’est exactement connu",
        { Best: { } best, BestStatus: "exact" } => best.LabelFr + Doubt(best, view),
        { Best: { } best } => $"{best.LabelFr}{Doubt(best, view)} au moins : un niveau qui n’est pas exactement connu peut le dépasser",
        _ => "non publié : aucun niveau n’est exactement connu",
    };

    /// <summary>The doubt that every award at a level has; empty if one of them has none.</summary>
    private static string Doubt(Level level, CollectivityView view)
    {
        string[] doubts = [.. view.Awards.Where(a => a.Level == level).Select(DoubtWords.InFull).Distinct(StringComparer.Ordinal)];
        return doubts is [var shared] ? shared : "";
    }

    public static string Trend(ScaleSummary summary, CollectivityView view) => summary.Trend switch
    {
        "rising" => $"en hausse, de {At(summary.TrendFrom!.Value, view)} à {At(summary.TrendTo!.Value, view)}",
        "falling" => $"en baisse, de {At(summary.TrendFrom!.Value, view)} à {At(summary.TrendTo!.Value, view)}",
        "stable" => $"stable, de {summary.TrendFrom} à {summary.TrendTo} : le même niveau chaque fois qu’il est exactement connu",
        "varied" => $"le même niveau en {summary.TrendFrom} et en {summary.TrendTo}, un autre entre les deux",
        _ => "indéterminée : il y faut deux niveaux exactement connus",
    };

    public static string Population(Collectivity body) => body switch
    {
        { Population: { } population, PopulationYear: { } year } => $"{French.Count(population, "habitant")} (population {year})",
        { Population: { } population } => $"{French.Count(population, "habitant")} (année non publiée)",
        _ => Absent(Inhabitants.HasPopulation(body)),
    };

    public static string InseeCode(Collectivity body) => body.InseeCode ?? Absent(Coded.Contains(body.Kind, StringComparer.Ordinal));

    public static string Departement(Collectivity body) => Absent(body.Kind != "region");

    public static string Epci(Collectivity body) => Absent(body.Kind == "commune");

    public static string Coordinates(Collectivity body)
    {
        if (body is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            return Absent(isPossible: true);
        }

        var origin = body.CoordinatesSource is { } source ? Labels.Coordinates(source) : "origine non publiée";
        return $"{Degrees(latitude, "N", "S")}, {Degrees(longitude, "E", "O")} ({origin})";
    }

    /// <summary>The movement since the previous edition.</summary>
    public static string Since(TimelineEntry entry) => entry.Movement switch
    {
        null when entry.Award is not null => "première édition du label",
        null => "",
        { Kind: Movement.Rise, Before: { } before, From: var from } =>
            $"en hausse depuis {from.Edition.Year} ({Labels.LevelInFull(before)})",
        { Kind: Movement.Fall, Before: { } before, From: var from } =>
            $"en baisse depuis {from.Edition.Year} ({Labels.LevelInFull(before)})",
        { Kind: Movement.Same, From: var from } => $"au même niveau qu’en {from.Edition.Year}",
        { Kind: Movement.Undetermined, From: var from } =>
            $"pas comparable à {from.Edition.Year} : l’un des niveaux n’est pas exactement connu",
        { Kind: Movement.OtherScale, From: var from } => $"pas comparable à {from.Edition.Year} : l’échelle a changé",
        { Kind: Movement.WithBadge, From: var from } =>
            $"pas comparable à {from.Edition.Year} : un badge, hors label, n’est au-dessus ni au-dessous d’aucun niveau",
        { Kind: Movement.FirstOnRecord } => "première distinction recensée",
        { Kind: Movement.BackOnRecord, From: var from } =>
            $"de retour au recensement, sans distinction recensée en {from.Edition.Year}",
        { From: var from } => $"distinction recensée en {from.Edition.Year}, pas cette année-là",
    };

    /// <summary>A value is not published, or it does not exist for this kind of body.</summary>
    private static string Absent(bool isPossible) => isPossible ? "non publié" : "sans objet";

    public static bool IsAbsent(string text) => text is "non publié" or "sans objet";

    private static string At(int year, CollectivityView view) =>
        $"{year} ({Labels.LevelInFull(view.Awards.First(a => a.Award.Edition == year))})";

    private static string Degrees(double degrees, string positive, string negative) =>
        $"{Math.Abs(degrees).ToString("0.#####", French.Culture)}°\u00a0{(degrees < 0 ? negative : positive)}";
}
