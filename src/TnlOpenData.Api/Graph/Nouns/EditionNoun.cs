using System.Globalization;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Snapshots;
using TnlOpenData.Tables;

namespace TnlOpenData.Api.Graph;

internal static class EditionNoun
{
    public static void Fill(Nouns nouns)
    {
        var (type, s) = (nouns.Edition, nouns.Snapshot);
        type.Columns(PalmaresTables.Editions.Columns.Select(c => c.On<EditionView>(v => v.Edition)), "source_ids");
        type.Always("coverage", "Ce qui est recensé de cette édition, à côté de ce qui est officiel.", nouns.Coverage, v => v);
        type.Many("levels", "Les niveaux de l’échelle de cette édition, du plus bas au plus haut.", nouns.Level, v => s.LevelsOf(v.Edition.Scale));
        type.Many("domains", "Les domaines évalués, dans l’ordre publié ; vide quand la liste n’est pas connue.", nouns.Domain, v => s.Domains.Where(d => d.Fact.Edition == v.Edition.Year));
        type.Many("tallies", "Les décomptes officiels par niveau.", nouns.Tally, v => s.Facts.Tallies.Where(t => t.Edition == v.Edition.Year));
        type.Many("juryMembers", "Les membres du jury nommés par une page officielle.", nouns.JuryMember, v => s.JuryMembers.Where(j => j.Fact.Edition == v.Edition.Year));
        type.Many("disagreements", "Les désaccords entre sources sur cette édition.", nouns.Disagreement, v => s.Facts.Disagreements.Where(d => d.Edition == v.Edition.Year));
        type.Many("leads", "Ce qui manque à cette édition, et où chercher.", nouns.Lead, v => v.Leads);
        type.Many("sources", "Les sources de l’édition.", nouns.Source, v => v.Edition.SourceIds.Select(id => s.SourceById[id]));
        type.Add(nouns, "awards", "Les distinctions recensées de cette édition.", AwardResource.Awards, nouns.Award, Year, "edition");
        type.Add(nouns, "mentions", "Les mentions de cette édition.", AwardFacts.Mentions, nouns.Mention, Year, "edition");
        type.Add(nouns, "juryComments", "Les avis du jury cités pour cette édition.", AwardFacts.JuryComments, nouns.JuryComment, Year, "edition");
        nouns.Coverage.Columns(CoverageResource.Coverage.Columns, "edition", "scale", "source_ids", "leads");
        nouns.Coverage.Always("edition", "L’édition.", type, v => v);
        nouns.Coverage.Many("leads", "Ce qui manque à cette édition, et où chercher.", nouns.Lead, v => v.Leads);
        nouns.Coverage.Many("sources", "Les sources des nombres officiels.", nouns.Source, v => v.Edition.SourceIds.Select(id => s.SourceById[id]));
    }

    private static KeyValuePair<string, string>[] Year(EditionView v) => [new("edition", v.Edition.Year.ToString(CultureInfo.InvariantCulture))];
}
