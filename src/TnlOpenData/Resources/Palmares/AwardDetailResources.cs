using TnlOpenData.Palmares;
using TnlOpenData.Queries;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Palmares;

/// <summary>Lists of details of awards: mentions, scores, comments of the jury.</summary>
public static class AwardDetailResources
{
    private static readonly string[] LinkNames = ["award", "collectivity", "edition", "source"];

    [Listed(70)]
    public static readonly Resource<Sourced<Mention>> Mentions = new("mentions")
    {
        Title = "Mentions et faits marquants",
        Description = "Mentions spéciales données par le jury, et faits marquants énoncés par une source.",
        Rows = s => s.Mentions,
        DefaultSort = "edition,name,code",
        Columns = SourcedResource.Columns(
            AllTables.Mentions,
            m => SourcedResource.AwardLinks(m.Edition, m.CollectivityId, m.SourceId),
            LinkNames),
        Filters =
        [
            .. Of<Mention>(m => m.Edition, m => m.CollectivityId),
            new ChoiceFilter<Sourced<Mention>>(
                "mention",
                v => v.Fact.Code,
                s => [.. s.Data.Mentions.Select(m => m.Code).Distinct(StringComparer.Ordinal)])
            {
                Description = "Code de la mention ou du fait marquant.",
                Example = "meilleure-premiere-candidature",
            },
            new ChoiceFilter<Sourced<Mention>>("kind", v => v.Fact.Kind, SharedColumns.ChoicesOf("mentions.kind"))
            {
                Description = "Mention spéciale du jury (« mention ») ou fait marquant (« fact »).",
                Example = "mention",
            },
            new ChoiceFilter<Sourced<Mention>>("status", v => v.Fact.Status, SharedColumns.ChoicesOf("mentions.status"))
            {
                Description = "Publiée, ou contredite par une autre source.",
                Example = "disputed",
            },
            SharedColumns.SearchBody<Sourced<Mention>>(s => s.Mentions, v => v.Collectivity) with
            {
                Texts = v => [v.Collectivity?.Name, v.Fact.NameFr],
            },
        ],
    };

    [Listed(60)]
    public static readonly Resource<Sourced<Score>> Scores = new("scores")
    {
        Title = "Notes par domaine",
        Description = "Notes obtenues par domaine. Aucune note n’a jamais été publiée : la liste est vide tant qu’aucune ne l’est.",
        Rows = s => s.Scores,
        DefaultSort = "edition,name,domain_code",
        Columns = SourcedResource.Columns(
            AllTables.Scores,
            x => SourcedResource.AwardLinks(x.Edition, x.CollectivityId, x.SourceId),
            LinkNames),
        Filters = [.. Of<Score>(x => x.Edition, x => x.CollectivityId), SharedColumns.Domain<Sourced<Score>>(v => v.Fact.DomainCode)],
    };

    [Listed(90)]
    public static readonly Resource<Sourced<JuryComment>> JuryComments = new("jury-comments")
    {
        Title = "Commentaires du jury",
        Description = "Courtes citations du jury sur une candidature, générales ou sur un domaine.",
        Rows = s => s.JuryComments,
        DefaultSort = "edition,name,domain_code",
        Columns = SourcedResource.Columns(
            AllTables.JuryComments,
            c => SourcedResource.AwardLinks(c.Edition, c.CollectivityId, c.SourceId),
            LinkNames),
        Filters =
        [
            .. Of<JuryComment>(c => c.Edition, c => c.CollectivityId),
            SharedColumns.Domain<Sourced<JuryComment>>(v => v.Fact.DomainCode) with
            {
                Description = $"Code d’un domaine d’évaluation ; « {Filter.None} » : aucun domaine.",
                MayBeAbsent = true,
            },
            SharedColumns.SearchBody<Sourced<JuryComment>>(s => s.JuryComments, v => v.Collectivity) with
            {
                Texts = v => [v.Collectivity?.Name, v.Fact.CommentFr],
            },
        ],
    };

    private static Filter<Sourced<T>>[] Of<T>(Func<T, int> edition, Func<T, string> collectivity) =>
        [SharedColumns.Edition<Sourced<T>>(v => edition(v.Fact)), SharedColumns.Collectivity<Sourced<T>>(v => collectivity(v.Fact))];
}
