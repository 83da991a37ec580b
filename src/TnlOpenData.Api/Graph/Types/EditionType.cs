using System.Globalization;
using GraphQL;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Connections;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(10)]
internal sealed class EditionType(TypeRegistry types) : RowType<EditionView>(types, "Edition", types.DescriptionOf("editions"))
{
    public override void AddFields()
    {
        var s = Snapshot;
        AddColumns(AllTables.Editions.Columns.Select(c => c.On<EditionView>(v => v.Edition)), "source_ids");
        AddRequired(
            "coverage",
            "Ce qui est recensé de cette édition, à côté de ce que l’ADULLACT a annoncé.",
            Types.Get<CoverageType>(),
            v => v);
        AddMany(
            "levels",
            "Les niveaux de l’échelle de cette édition, du plus bas au plus haut.",
            Types.Get<LevelType>(),
            v => s.LevelsOf(v.Edition.Scale));
        AddMany(
            "domains",
            "Les domaines évalués, dans l’ordre publié ; vide quand la liste n’est pas connue.",
            Types.Get<DomainType>(),
            v => s.Domains.Where(d => d.Fact.Edition == v.Edition.Year));
        AddMany(
            "tallies",
            "Les décomptes annoncés par l’ADULLACT par niveau.",
            Types.Get<TallyType>(),
            v => s.Data.Tallies.Where(t => t.Edition == v.Edition.Year));
        AddMany(
            "juryMembers",
            "Les membres du jury nommés par une page de l’organisatrice.",
            Types.Get<JuryMemberType>(),
            v => s.JuryMembers.Where(j => j.Fact.Edition == v.Edition.Year));
        AddMany(
            "disagreements",
            "Les désaccords entre sources sur cette édition.",
            Types.Get<DisagreementType>(),
            v => s.Data.Disagreements.Where(d => d.Edition == v.Edition.Year));
        AddMany("leads", "Ce qui manque à cette édition, et où chercher.", Types.Get<LeadType>(), v => v.Leads);
        AddMany("sources", "Les sources de l’édition.", Types.Get<SourceType>(), v => v.Edition.SourceIds.Select(id => s.SourceById[id]));
        AddConnection("awards", "Les distinctions recensées de cette édition.", AwardResource.Awards, Types.Get<AwardType>());
        AddConnection("mentions", "Les mentions de cette édition.", AwardDetailResources.Mentions, Types.Get<MentionType>());
        AddConnection(
            "juryComments",
            "Les avis du jury cités pour cette édition.",
            AwardDetailResources.JuryComments,
            Types.Get<JuryCommentType>());
    }

    public override void AddListTo(ObjectGraphType<Snapshot> query) => query.AddList(Types, EditionResource.Editions, this);

    public override void AddItemTo(ObjectGraphType<Snapshot> query) => query.AddItem(
        "edition",
        "Une édition par son année ; absente si le label n’a pas eu lieu cette année-là.",
        this,
        (snapshot, context) => snapshot.EditionByYear.GetValueOrDefault(context.GetArgument<int>("year")),
        ItemField.Required("year", "L’année.", Types.Int));

    private void AddConnection<TRow>(string name, string description, Resource<TRow> resource, RowType<TRow> type) where TRow : class =>
        this.AddConnection(Types, name, description, resource, type, Year, "edition");

    private static KeyValuePair<string, string>[] Year(EditionView view) =>
        [new("edition", view.Edition.Year.ToString(CultureInfo.InvariantCulture))];
}
