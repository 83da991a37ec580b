using GraphQL;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(30)]
internal sealed class AwardType(TypeRegistry types) : RowType<AwardView>(types, "Award", types.DescriptionOf("awards"))
{
    private static readonly string[] Relations = ["edition", "collectivity_id", "level", "level_low", "level_high", "source_id"];

    /// <summary>Columns in words for people, which the table does not have.</summary>
    private static readonly string[] Words = ["doubt_fr", "jury_mentions_fr", "facts_fr"];

    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(AllTables.Awards.Columns.Select(c => c.On<AwardView>(v => v.Award)), Relations);
        AddColumns(AwardResource.Awards.Columns.Where(c => Words.Contains(c.Name, StringComparer.Ordinal)));
        AddRequired("edition", "L’édition de la distinction.", Types.Get<EditionType>(), v => s.EditionByYear[v.Award.Edition]);
        AddRequired("collectivity", "La collectivité distinguée.", Types.Get<CollectivityType>(), v => v.Collectivity);
        this.AddField(
            "level",
            "Le niveau : connu, connu par une fourchette, ou inconnu. Trois types, pour qu’aucun ne passe pour un autre.",
            new NonNullGraphType(AwardLevelUnion.TypeOf(Types)),
            AwardLevelUnion.Of);
        this.AddField(
            "scores",
            "Les notes par domaine. Aucune n’a jamais été publiée : le type le dit, et ce n’est jamais 0.",
            new NonNullGraphType(AwardScoresUnion.TypeOf(Types)),
            v => AwardScoresUnion.Of(s, v));
        AddMany(
            "mentions",
            "Les mentions spéciales du jury et les faits marquants de cette distinction : deux choses, que kind distingue.",
            Types.Get<MentionType>(),
            v => ByAward(s, "mentions", s.Mentions, m => (m.Edition, m.CollectivityId))[KeyOf(v)]);
        AddMany(
            "juryComments",
            "Les avis du jury cités à son sujet.",
            Types.Get<JuryCommentType>(),
            v => ByAward(s, "jury comments", s.JuryComments, c => (c.Edition, c.CollectivityId))[KeyOf(v)]);
        AddRequired("source", "La page qui énonce la distinction.", Types.Get<SourceType>(), v => v.Source);
        AddMany(
            "editionDisagreements",
            "Les désaccords entre sources sur l’édition de la distinction.",
            Types.Get<DisagreementType>(),
            v => s.Data.Disagreements.Where(d => d.Edition == v.Award.Edition));
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, AwardResource.Awards, this);

    public override void AddItemTo(ObjectGraphType<Snapshot> query) => query.AddItem(
        "award",
        "La distinction d’une collectivité dans une édition ; absente si elle n’est pas recensée.",
        this,
        (snapshot, context) => Find(snapshot, context.GetArgument<int>("edition"), context.GetArgument<string>("collectivity")),
        ItemField.Required("edition", "L’année de l’édition.", Types.Int),
        ItemField.Required("collectivity", "L’identifiant, le SIREN ou le code INSEE de la collectivité.", Types.Text));

    /// <summary>The award of a collectivity in an edition; null if it is not recorded.</summary>
    public static AwardView? Find(Snapshot snapshot, int edition, string collectivity) =>
        snapshot.Collectivity(collectivity)?.Awards.FirstOrDefault(a => a.Award.Edition == edition);

    private static (int Edition, string CollectivityId) KeyOf(AwardView view) => (view.Award.Edition, view.Award.CollectivityId);

    /// <summary>Rows grouped by award, once per snapshot.</summary>
    private static ILookup<(int Edition, string CollectivityId), Sourced<T>> ByAward<T>(
        Snapshot snapshot, string name, IReadOnlyList<Sourced<T>> rows, Func<T, (int Edition, string CollectivityId)> key) =>
        snapshot.Cached($"{name} by award", () => rows.ToLookup(r => key(r.Fact)));
}
