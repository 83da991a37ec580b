using TnlOpenData.Palmares;
using TnlOpenData.Site.Wording;
using TnlOpenData.Snapshots;
using TnlOpenData.Territories;

namespace TnlOpenData.Site.Pages.Statistics;

/// <summary>The text below each figure: what it shows, and its source.</summary>
internal static class StatisticsText
{
    public const string Movements =
        "Chaque barre rapproche deux éditions, d’après ce qui est recensé des deux. "
        + "« Pas recensées à la seconde » ne veut pas dire que le label a été perdu : elles ont pu l’avoir sans être recensées ici. "
        + "Là où l’échelle change, aucun niveau n’est comparé.";

    public static string Source =>
        $"Habitants : somme des populations municipales de {RegionPopulation.Year} des communes de chaque région "
        + "(INSEE, Code officiel géographique 2026, publié par Etalab sous Licence Ouverte).";

    public static string Coverage(IReadOnlyList<EditionView> editions) =>
        $"{CoverageText.Of(editions)}. {CensusWords.Sentence(CensusRate.For(editions))} La partie hachurée est ce qui manque ici : "
        + "la longueur des barres pleines dit l’avancement du recensement, pas le succès du label.";

    /// <summary>What the latest edition with announced levels says, then how many editions are greyed.</summary>
    public static string Levels(ScalePanel panel)
    {
        var best = panel.Editions.OrderByDescending(e => Rank(e.Coverage)).ThenByDescending(e => e.Edition.Year).First();
        var greyed = panel.Editions.Where(e => LevelDistribution.Of(e.Coverage).IsGreyed).Select(e => $"{e.Edition.Year}").ToArray();
        var finding = LevelFinding.Of(best);
        var reason = greyed.Length == 0 ? "" : $" En gris, {French.And(greyed)} : moins de la moitié des lauréats annoncés est recensée, "
            + "ou leur nombre total n’a pas été annoncé ; seuls les niveaux annoncés y sont dessinés.";
        return $"{char.ToUpper(finding[0], French.Culture)}{finding[1..]}.{reason}";
    }

    private static int Rank(Coverage coverage) => LevelDistribution.Of(coverage) switch
    {
        { Known: LevelsKnown.All } => 3,
        { Known: LevelsKnown.Some, IsGreyed: false } => 2,
        { IsGreyed: false } => 1,
        _ => 0,
    };

    public static string Kinds(GroupCounts kinds)
    {
        var most = kinds.Rows[0];
        var count = most.Integer("collectivities");
        return $"Sur {French.Count(kinds.Sum("collectivities"), "organisme recensé")} au moins une fois, "
            + $"{French.Number(count)} {(count == 1 ? "est" : "sont")} de la nature « {KindsChart.Name(most)} ». "
            + "Ceux qui n’ont qu’un badge, hors label, y sont comptés. "
            + "Une commune et son intercommunalité sont deux organismes ; ce qui manque au recensement peut changer ces parts.";
    }

    public static string Regions(RegionCounts regions, Snapshot snapshot)
    {
        var most = regions.Counts.Rows.FirstOrDefault(r => r.Text("region") is not null);
        return most is null ? "" : $"{RegionCounts.Name(snapshot, most)} est la région où le plus de collectivités sont recensées "
            + $"({French.Number(most.Integer("collectivities"))}). ";
    }
}
