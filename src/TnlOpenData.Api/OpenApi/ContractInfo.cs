using Microsoft.OpenApi;

namespace TnlOpenData.Api.OpenApi;

/// <summary>The description of the API as a whole, with contact and licence.</summary>
internal static class ContractInfo
{
    public static OpenApiInfo Info => new()
    {
        Title = "TNL Open Data",
        Version = "1.0.0",
        Summary = "Le palmarès du label Territoire Numérique Libre, depuis 2016, en données ouvertes.",
        Description = string.Join('\n', [
            "Éditions, collectivités lauréates, distinctions, niveaux et notes par domaine du label **Territoire Numérique Libre**,",
            "chaque fait avec sa source.",
            "",
            "* **Palmarès incomplet.** Une ligne absente veut dire « pas recensée », jamais « non labellisée » : voir `/v1/coverage`.",
            "* **L’absence est une valeur.** Un niveau vide vient toujours avec `level_status` ; aucune note n’a jamais été publiée "
                + "(`not-published`, jamais 0).",
            "* **Les échelles ne se convertissent pas.** Trier ou comparer des niveaux de deux échelles est refusé (422) et expliqué.",
            "* **Rien n’est ignoré en silence.** Un paramètre, une colonne, une valeur ou un format inconnu est refusé (400), avec "
                + "une suggestion.",
            "* **Formats** par suffixe (`/v1/awards.csv`), par `format=` ou par `Accept` : JSON, CSV (`profile=excel-fr` pour un "
                + "tableur français), TSV, XLSX, ODS, NDJSON, GeoJSON, Parquet.",
            "* **Filtres** : la virgule veut dire « ou », deux paramètres veulent dire « et » ; `a..b`, `..b`, `a..` sont des "
                + "intervalles.",
            "* **Tri** : sans égard à la casse ni aux accents pour les noms ; les lignes sans valeur viennent en dernier dans les "
                + "deux sens.",
        ]),
        Contact = new OpenApiContact { Name = "Label Territoire Numérique Libre", Url = new Uri("https://territoire-numerique-libre.org") },
        License = new OpenApiLicense { Name = "Licence Ouverte / Open Licence version 2.0", Identifier = "etalab-2.0" },
    };
}
