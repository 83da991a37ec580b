namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>The label is private: a number of the organiser is announced, not official.</summary>
internal static class AnnouncedRule
{
    private const string Announced = "nnoncé par l’ADULLACT";

    private static readonly string[] Never =
    [
        "ombre officiel", "ombres officiels", "écompte officiel", "écomptes officiels", "auréats officiels", "Officielles",
        "age officielle", "est officiel",
    ];

    public static readonly SurfaceRule Rule = new("Announced by the organiser, not official")
    {
        Cases = new Dictionary<string, SurfaceCase[]>(
            SurfaceAddresses.Everywhere(address => new(address) { Never = Never }),
            StringComparer.Ordinal)
        {
            ["statistics"] = [new("/statistiques") { Says = [Announced], Never = Never }],
            ["list"] = [new("/palmares") { Says = [Announced], Never = Never }],
            ["badge"] = [new("/badges/echirolles.svg") { Never = Never }],
            ["feed"] = [new("/releases.atom") { Never = Never }],
            ["news"] = [new("/releases.json") { Never = Never }],
            ["spreadsheet"] =
            [
                new("/v1/coverage.csv?profile=excel-fr") { Says = ["Nombre annoncé par l’ADULLACT"], Never = Never },
                new("/v1/editions.xlsx") { Never = Never },
                new("/v1/statistics.ods?by=edition") { Never = Never },
            ],
        },
    };
}
