using TnlOpenData.Resources.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph;

internal static class CollectivityNoun
{
    public static void Fill(Nouns nouns)
    {
        var (type, s) = (nouns.Collectivity, nouns.Snapshot);
        type.Columns(CollectivityResource.Collectivities.Columns.Select(c => c.Name == "awards" ? c with { Name = "award_summary" } : c), "source_ids");
        type.Add(nouns, "awards", "Les distinctions recensées de cette collectivité.", AwardResource.Awards, nouns.Award, Id, "collectivity");
        type.Add(nouns, "mentions", "Les mentions qu’elle a reçues.", AwardFacts.Mentions, nouns.Mention, Id, "collectivity");
        type.Add(nouns, "juryComments", "Les avis du jury cités à son sujet.", AwardFacts.JuryComments, nouns.JuryComment, Id, "collectivity");
        type.Many("sources", "Les sources de son identité.", nouns.Source, v => v.Collectivity.SourceIds.Select(id => s.SourceById[id]));
    }

    private static KeyValuePair<string, string>[] Id(CollectivityView v) => [new("collectivity", v.Collectivity.Id)];
}
