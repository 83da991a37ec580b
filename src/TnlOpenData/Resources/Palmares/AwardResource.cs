using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Awards: one row per award of a collectivity in an edition, with its source.</summary>
public static class AwardResource
{
    private static readonly Func<AwardView, Collectivity> Collectivity = v => v.Collectivity.Collectivity;

    [Listed(30)]
    public static readonly Resource<AwardView> Awards = new("awards")
    {
        Title = "Distinctions",
        Description = "Une ligne par distinction reçue par une collectivité dans une édition, avec son niveau, la manière dont il est "
            + "connu, et sa source. Une ligne absente veut dire « pas recensée », jamais « non labellisée ».",
        Rows = s => s.Awards,
        DefaultSort = "edition,name",
        KeptSorts = ["-edition,name"],
        ItemKeys = ["edition", "collectivity"],
        ItemExample = ["2018", "paris"],
        Item = Find,
        Suggest = (s, keys) => s.Collectivity(keys[1]) is { } c ? $"/collectivities/{c.Collectivity.Id}/awards" : null,
        PathOf = PathOf,
        PlaceOf = v => CollectivityResource.PlaceOf(v.Collectivity),
        Columns =
        [
            Own("edition"),
            AllTables.Editions["scale"].On<AwardView>(v => v.Edition),
            Own("collectivity_id"),
            SharedColumns.NameColumn<AwardView>(Collectivity) with { SortKey = v => Cell.Of(v.Collectivity.SortName) },
            AwardWords.Doubt,
            Own("published_name"),
            Place("kind"), Place("siren"), Place("insee_code"),
            Place("departement_code"), Place("departement_name"), Place("region_code"), Place("region_name"),
            Place("epci_siren"), Place("epci_name"),
            Place("population"), Place("population_year"), Place("longitude"), Place("latitude"),
            Own("level") with { WithinScale = true, SortKey = v => Cell.Of(v.Level?.Rank) },
            AllTables.Scales["label_fr"].On<AwardView>(v => v.Level, "level_label_fr") with
            {
                Title = "Niveau en toutes lettres",
                CanBeEmpty = true,
                InWords = LevelWords.Of,
            },
            Own("level_low") with { WithinScale = true, SortKey = v => Cell.Of(v.LevelLow?.Rank) },
            Own("level_high") with { WithinScale = true, SortKey = v => Cell.Of(v.LevelHigh?.Rank) },
            Own("level_status"), Own("identity"), Own("returning"), Own("first_participation"),
            AwardDetails.Mentions, AwardWords.JuryMentions, AwardWords.Facts, AwardDetails.Scores,
            Own("source_id"),
            .. SharedColumns.SourceColumns<AwardView>(v => v.Source),
            Own("quote"), Own("note"),
            AwardDetails.Disagreements,
            SharedColumns.Links<AwardView>(
                v =>
                [
                    SharedColumns.Link("self", PathOf(v)),
                    SharedColumns.Link("collectivity", $"/collectivities/{v.Award.CollectivityId}"),
                    SharedColumns.Link("edition", $"/editions/{v.Award.Edition}"),
                    SharedColumns.Link("source", $"/sources/{v.Award.SourceId}"),
                ],
                "self", "collectivity", "edition", "source"),
        ],
        Filters =
        [
            SharedColumns.Edition<AwardView>(v => v.Award.Edition) with
            {
                Candidates = (s, year) => s.AwardsByEdition.GetValueOrDefault(year, []),
            },
            SharedColumns.Collectivity<AwardView>(v => v.Award.CollectivityId) with { Candidates = (s, id) => s.Collectivity(id)?.Awards },
            SharedColumns.Scale<AwardView>(v => v.Edition.Scale),
            new LevelFilter<AwardView>("level", v => v.Level)
            {
                Description = "Niveau exact, plusieurs niveaux ou intervalle, à l’intérieur d’une échelle. Les distinctions connues par "
                    + $"une fourchette ou de niveau inconnu ne répondent qu’à « {Filter.None} ».",
                Example = "4,5",
                MayBeAbsent = true,
            },
            new ChoiceFilter<AwardView>("level_status", v => v.Award.LevelStatus, SharedColumns.ChoicesOf("awards.level_status"))
            {
                Description = "Manière dont le niveau est connu.",
                Example = "range",
            },
            new ChoiceFilter<AwardView>("identity", v => v.Award.Identity, SharedColumns.ChoicesOf("awards.identity"))
            {
                Description = "Manière dont le lauréat est identifié ; « published » : sans supposition, les lauréats nommés sans "
                    + "ambiguïté.",
                Example = "assumed",
            },
            .. SharedColumns.Places<AwardView>(Collectivity).Select(Indexed),
            SharedColumns.Flag<AwardView>("returning", "Déjà labellisée auparavant", v => v.Award.Returning),
            SharedColumns.Flag<AwardView>("first_participation", "Première participation", v => v.Award.FirstParticipation),
            AwardDetails.MentionFilter,
            SharedColumns.Source<AwardView>(v => v.Award.SourceId),
            SharedColumns.SearchBody<AwardView>(s => s.Awards, Collectivity),
        ],
    };

    private static Column<AwardView> Own(string name) => AllTables.Awards[name].On<AwardView>(v => v.Award);

    private static Column<AwardView> Place(string name) => AllTables.Collectivities[name].On(Collectivity);

    private static string PathOf(AwardView v) => $"/awards/{v.Award.Edition}/{v.Award.CollectivityId}";

    private static AwardView? Find(Snapshot snapshot, IReadOnlyList<string> keys) =>
        int.TryParse(keys[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? snapshot.Collectivity(keys[1])?.Awards.FirstOrDefault(a => a.Award.Edition == year)
            : null;

    private static Filter<AwardView> Indexed(Filter<AwardView> filter) => filter is ChoiceFilter<AwardView> choice
        ? choice.Name switch
        {
            "departement" => choice with { Candidates = (s, code) => s.AwardsByDepartement.GetValueOrDefault(code, []) },
            "region" => choice with { Candidates = (s, code) => s.AwardsByRegion.GetValueOrDefault(code, []) },
            _ => choice,
        }
        : filter;
}
