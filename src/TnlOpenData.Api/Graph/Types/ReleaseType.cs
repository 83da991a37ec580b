using System.Globalization;
using GraphQL.Types;
using TnlOpenData.Api.Graph.Mapping;
using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Api.Graph.Types;

[RowType(190)]
internal sealed class ReleaseType(TypeRegistry types) : RowType<Release>(
    types,
    "Release",
    "Une version des données : un état qui ne change plus.")
{
    public override void AddFields()
    {
        AddText("id", "L’identifiant de la version : les seize premiers chiffres de son empreinte.", r => r.Id);
        AddText("sha256", "L’empreinte SHA-256 de son contenu.", r => r.Sha256);
        AddText("version", "Le numéro de version du paquet de données.", r => r.Version);
        AddText("created", "Le moment de sa création, en temps universel (ISO 8601).", CreatedOf);
        AddText("title", "Le titre.", r => r.Title);
        AddText("licence", "L’identifiant SPDX de la licence.", r => r.LicenceName);
        AddText("licenceUrl", "L’adresse du texte de la licence.", r => r.LicenceUrl);
        AddText("attribution", "La mention à reprendre pour citer les données.", r => r.Attribution);
    }

    public override void AddItemTo(ObjectGraphType<Snapshot> query) =>
        query.AddField("release", "La version des données qui répond.", new NonNullGraphType(this), s => s.Release);

    private static string CreatedOf(Release release) =>
        release.Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private void AddText(string name, string description, Func<Release, string> read) =>
        this.AddField(name, description, new NonNullGraphType(Types.Text), read);
}
