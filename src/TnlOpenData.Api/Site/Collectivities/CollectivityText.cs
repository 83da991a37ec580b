using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Site.Collectivities;

/// <summary>A collectivity in sentences.</summary>
internal static class CollectivityText
{
    /// <summary>Kinds that are a territory: their laureate has inhabitants.</summary>
    private static readonly string[] Territories = ["commune", "communaute-communes", "communaute-agglomeration", "communaute-urbaine", "metropole", "departement", "region"];

    /// <summary>Kinds to which the <i>Code officiel géographique</i> gives a code.</summary>
    private static readonly string[] Coded = ["commune", "departement", "region"];

    public static string Summary(CollectivityModel model)
    {
        string[] about = [French.Lower(Labels.Kind(model.Body.Kind)), .. Labels.Place(model.Body) is { Length: > 0 } place ? [place] : Array.Empty<string>()];
        var counted = model.Awards switch
        {
            [] => "aucune distinction recensée du label Territoire Numérique Libre",
            [var only] => $"une distinction recensée du label Territoire Numérique Libre, en {only.Award.Edition}",
            [var last, .., var first] => $"{model.Awards.Count} distinctions recensées du label Territoire Numérique Libre, de {first.Award.Edition} à {last.Award.Edition}",
        };
        return $"{model.Body.Name} ({string.Join(", ", about)}) : {counted}.{(model.Latest is { } latest ? $" Dernière recensée : {Labels.Level(latest)}, en {latest.Award.Edition}." : "")}";
    }

    public static string Best(ScaleSummary summary) => summary switch
    {
        { Best: { } best, BestStatus: "exact" } => best.LabelFr,
        { Best: { } best } => $"{best.LabelFr} au moins : un niveau qui n’est pas exactement connu peut le dépasser",
        _ => "non publié : aucun niveau n’est exactement connu",
    };

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
        _ => Absent(Territories.Contains(body.Kind, StringComparer.Ordinal)),
    };

    public static string InseeCode(Collectivity body) => body.InseeCode ?? Absent(Coded.Contains(body.Kind, StringComparer.Ordinal));

    public static string Departement(Collectivity body) => Absent(body.Kind != "region");

    public static string Epci(Collectivity body) => Absent(body.Kind == "commune");

    public static string Coordinates(Collectivity body) => body is { Latitude: { } latitude, Longitude: { } longitude }
        ? $"{Degrees(latitude, "N", "S")}, {Degrees(longitude, "E", "O")} ({(body.CoordinatesSource is { } origin ? Labels.Coordinates(origin) : "origine non publiée")})"
        : Absent(isPossible: true);

    /// <summary>Two ways not to be there: nobody published it, or there is no such thing for a body of this kind.</summary>
    private static string Absent(bool isPossible) => isPossible ? "non publié" : "sans objet";

    public static bool IsAbsent(string said) => said is "non publié" or "sans objet";

    private static string At(int year, CollectivityView view) => $"{year} ({Labels.Level(view.Awards.First(a => a.Award.Edition == year))})";

    private static string Degrees(double degrees, string positive, string negative) =>
        $"{Math.Abs(degrees).ToString("0.#####", French.Culture)}°\u00a0{(degrees < 0 ? negative : positive)}";
}
