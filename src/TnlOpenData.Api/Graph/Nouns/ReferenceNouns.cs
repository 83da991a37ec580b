using TnlOpenData.Palmares;
using TnlOpenData.Resources.Palmares;
using TnlOpenData.Tables;

namespace TnlOpenData.Api.Graph;

/// <summary>What facts are read against: levels, sources, and the release they belong to.</summary>
internal static class ReferenceNouns
{
    public static void Fill(Nouns nouns)
    {
        var s = nouns.Snapshot;
        nouns.Level.Columns(PalmaresTables.Scales.Columns, "source_ids");
        nouns.Level.Many("sources", "Les sources du niveau.", nouns.Source, l => l.SourceIds.Select(id => s.SourceById[id]));
        nouns.Source.Columns(PalmaresTables.Sources.Columns);
        nouns.Source.Add(nouns, "awards", "Les distinctions que cette source énonce.", AwardResource.Awards, nouns.Award, x => [new("source", x.Id)], "source");
        Say("id", "L’identifiant de la version : les seize premiers chiffres de son empreinte.", r => r.Id);
        Say("sha256", "L’empreinte SHA-256 de son contenu.", r => r.Sha256);
        Say("version", "Le numéro de version du paquet de données.", r => r.Version);
        Say("created", "Le moment de sa création, en temps universel (ISO 8601).", r => r.Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
        Say("title", "Le titre.", r => r.Title);
        Say("licence", "L’identifiant SPDX de la licence.", r => r.LicenceName);
        Say("licenceUrl", "L’adresse du texte de la licence.", r => r.LicenceUrl);
        Say("attribution", "La mention à reprendre pour citer les données.", r => r.Attribution);

        void Say(string name, string description, Func<Release, string> read) => nouns.Release.Add(name, description, new GraphQL.Types.NonNullGraphType(nouns.Text), read);
    }
}
