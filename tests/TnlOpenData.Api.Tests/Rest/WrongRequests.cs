namespace TnlOpenData.Api.Tests.Rest;

/// <summary>A wrong request: expected status, problem type, a word of the message, and the suggestion.</summary>
public sealed record WrongRequest(string Path, int Status, string Type, string Word, string? Suggestion);

/// <summary>Every wrong request we can think of.</summary>
public static class WrongRequests
{
    /// <summary>Path, status and type, a word of the detail, the suggestion (<c>-</c> for none, <c>*</c> for any or none).</summary>
    private const string Lines = """
        /v1/awards?edtion=2018                                | 400 unknown-parameter  | edtion        | edition
        /v1/awards?Edition=2018                               | 400 unknown-parameter  | Edition       | edition
        /v1/awards?editions=2018                              | 400 unknown-parameter  | editions      | edition
        /v1/awards?edition[]=2018                             | 400 unknown-parameter  | edition[]     | edition
        /v1/awards?d%C3%A9partement=38                        | 400 unknown-parameter  | département   | departement
        /v1/awards?r%C3%A9gion=84                             | 400 unknown-parameter  | région        | region
        /v1/awards?pop=..5000                                 | 400 unknown-parameter  | pop           | population
        /v1/awards?level-status=range                         | 400 unknown-parameter  | level-status  | level_status
        /v1/awards?page=2                                     | 400 unknown-parameter  | page          | -
        /v1/awards?offset=10                                  | 400 unknown-parameter  | offset        | -
        /v1/awards?per_page=10                                | 400 unknown-parameter  | per_page      | -
        /v1/awards?2018                                       | 400 unknown-parameter  | 2018          | -
        /v1/awards?=2018                                      | 400 unknown-parameter  | paramètre     | -
        /v1/awards?%EF%BF%BE=1                                | 400 unknown-parameter  | paramètre     | *
        /v1/awards?links.next=1                               | 400 unknown-parameter  | links.next    | *
        /v1/awards?callback=alert                             | 400 unknown-parameter  | callback      | -
        /v1/awards?api_key=secret                             | 400 unknown-parameter  | api_key       | -
        /v1/editions?edition=2018                             | 400 unknown-parameter  | edition       | *
        /v1/scales?level=4                                    | 400 unknown-parameter  | level         | *
        /v1/sources?edition=2018                              | 400 unknown-parameter  | edition       | *
        /v1/coverage?q=2018                                   | 400 unknown-parameter  | q             | *
        /v1/editions/2018/awards?population_min=5             | 400 unknown-parameter  | population_min | *
        /v1/editions/2018?limit=10                            | 400 unknown-parameter  | limit         | *
        /v1/awards/2018/paris?fields=name                     | 400 unknown-parameter  | fields        | *
        /v1/collectivities/echirolles?q=x                     | 400 unknown-parameter  | q             | *
        /v1?edition=2018                                      | 400 unknown-parameter  | edition       | *
        /v1/awards?edition=2018&edition=2019                  | 400 repeated-parameter | edition       | -
        /v1/awards?limit=1&limit=2                            | 400 repeated-parameter | limit         | -
        /v1/awards?sort=name&sort=edition                     | 400 repeated-parameter | sort          | -
        /v1/awards?fields=name&fields=edition                 | 400 repeated-parameter | fields        | -
        /v1/awards?q=paris&q=lyon                             | 400 repeated-parameter | q             | -
        /v1/awards?cursor=a&cursor=b                          | 400 repeated-parameter | cursor        | -
        /v1/awards?format=csv&format=json                     | 400 repeated-parameter | format        | -
        /v1/awards.csv?profile=excel-fr&profile=excel-fr      | 400 repeated-parameter | profile       | -
        /v1/awards.csv?format=json                            | 400 *                  | format        | *
        /v1/awards.csv?format=csv                             | 400 *                  | format        | *
        /v1/awards/2018/paris?format=csv&format=json          | 400 *                  | format        | *
        /v1/editions/2018/awards?edition=2019                 | 400 repeated-parameter | edition       | -
        /v1/collectivities/paris/awards?collectivity=nevers   | 400 repeated-parameter | collectivity  | -
        /v1/scales/copylefts?scale=badge-metals               | 400 repeated-parameter | scale         | -
        /v1/awards?edition=                                   | 400 invalid-value      | vide          | -
        /v1/awards?edition                                    | 400 invalid-value      | vide          | -
        /v1/awards?q=                                         | 400 invalid-value      | vide          | -
        /v1/awards?limit=                                     | 400 invalid-value      | vide          | -
        /v1/awards?sort=                                      | 400 invalid-value      | vide          | -
        /v1/awards?fields=                                    | 400 invalid-value      | vide          | -
        /v1/awards?cursor=                                    | 400 *                  | cursor        | -
        /v1/awards?level=%20                                  | 400 invalid-value      | vide          | -
        /v1/awards?edition=2015                               | 400 invalid-value      | 2015          | 2016
        /v1/awards?edition=1999                               | 400 invalid-value      | 1999          | *
        /v1/awards?edition=abc                                | 400 invalid-value      | abc           | -
        /v1/awards?edition=2018.5                             | 400 invalid-value      | 2018.5        | -
        /v1/awards?edition=2018-2021                          | 400 invalid-value      | 2018-2021     | -
        /v1/awards?edition=2018...2021                        | 400 invalid-value      | 2018...2021   | -
        /v1/awards?edition=2021..2018                         | 400 invalid-value      | envers        | -
        /v1/awards?edition=2018..2020..2022                   | 400 invalid-value      | 2018..2020..2022 | -
        /v1/awards?edition=..                                 | 400 invalid-value      | ..            | -
        /v1/awards?edition=2018,                              | 400 invalid-value      | edition       | -
        /v1/awards?edition=,2018                              | 400 invalid-value      | edition       | -
        /v1/awards?edition=2018,,2019                         | 400 invalid-value      | edition       | -
        /v1/awards?edition=%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%98 | 400 invalid-value    | ２０１８      | *
        /v1/awards?edition=99999999999                        | 400 invalid-value      | 99999999999   | -
        /v1/awards?edition=2018%20OR%201=1                    | 400 invalid-value      | OR 1=1        | -
        /v1/awards?edition=2018;edition=2019                  | 400 invalid-value      | 2018;edition  | -
        /v1/editions?year=1789                                | 400 invalid-value      | 1789          | -
        /v1/collectivities?edition=2015                       | 400 invalid-value      | 2015          | 2016
        /v1/awards?level=6                                    | 400 invalid-value      | 6             | *
        /v1/awards?level=0                                    | 400 invalid-value      | 0             | *
        /v1/awards?level=gold                                 | 400 invalid-value      | gold          | *
        /v1/awards?level=OR                                   | 400 invalid-value      | OR            | or
        /v1/awards?level=argents                              | 400 invalid-value      | argents       | argent
        /v1/awards?level=5..4                                 | 400 invalid-value      | envers        | -
        /v1/awards?level=4,                                   | 400 invalid-value      | level         | *
        /v1/awards?level=..                                   | 400 invalid-value      | ..            | *
        /v1/awards?level=4..or                                | 422 cross-scale        | badge-metals  | *
        /v1/awards?level=badge..5                             | 422 cross-scale        | copylefts     | *
        /v1/awards?edition=2025&level=5                       | 422 cross-scale        | copylefts     | *
        /v1/awards?edition=2018&level=or                      | 422 cross-scale        | badge-metals  | *
        /v1/awards?scale=badge-metals&level=3..5              | 422 cross-scale        | copylefts     | *
        /v1/awards?scale=copylefts&level=5,or                 | 422 cross-scale        | badge-metals  | *
        /v1/editions/2025/awards?level=5                      | 422 cross-scale        | copylefts     | *
        /v1/awards?sort=-level                                | 422 cross-scale        | badge-metals  | edition,-level
        /v1/awards?sort=level                                 | 422 cross-scale        | copylefts     | edition,level
        /v1/awards?sort=name,level                            | 422 cross-scale        | copylefts     | *
        /v1/awards?sort=level_low                             | 422 cross-scale        | copylefts     | *
        /v1/awards?sort=level_high,edition                    | 422 cross-scale        | copylefts     | *
        /v1/awards?edition=2024,2025&sort=level               | 422 cross-scale        | copylefts     | *
        /v1/awards?edition=2016..2025&sort=level              | 422 cross-scale        | badge-metals  | *
        /v1/collectivities/echirolles/awards?sort=level       | 422 cross-scale        | badge-metals  | *
        /v1/scales?sort=rank                                  | 422 cross-scale        | copylefts     | *
        /v1/awards?sort=-level&edtion=2018                    | 400 unknown-parameter  | edtion        | edition
        /v1/awards?kind=ville                                 | 400 invalid-value      | ville         | *
        /v1/awards?kind=Commune                               | 400 invalid-value      | Commune       | commune
        /v1/awards?kind=commune,vile                          | 400 invalid-value      | vile          | *
        /v1/awards?departement=1                              | 400 invalid-value      | 1             | 01
        /v1/awards?departement=2a                             | 400 invalid-value      | 2a            | 2A
        /v1/awards?departement=20                             | 400 invalid-value      | 20            | *
        /v1/awards?departement=Is%C3%A8re                     | 400 invalid-value      | Isère         | *
        /v1/awards?region=26                                  | 400 invalid-value      | 26            | *
        /v1/awards?region=4                                   | 400 invalid-value      | 4             | *
        /v1/awards?population=abc                             | 400 invalid-value      | abc           | -
        /v1/awards?population=10..5                           | 400 invalid-value      | envers        | -
        /v1/awards?population=1e6                             | 400 invalid-value      | 1e6           | -
        /v1/awards?population=5%20000                         | 400 invalid-value      | 5 000         | -
        /v1/awards?population=%3E5000                         | 400 invalid-value      | >5000         | -
        /v1/awards?returning=yes                              | 400 invalid-value      | yes           | *
        /v1/awards?returning=TRUE                             | 400 invalid-value      | TRUE          | true
        /v1/awards?first_participation=unknow                 | 400 invalid-value      | unknow        | unknown
        /v1/awards?identity=asumed                            | 400 invalid-value      | asumed        | assumed
        /v1/awards?level_status=ranges                        | 400 invalid-value      | ranges        | range
        /v1/awards?mention=meilleure-note                     | 400 invalid-value      | meilleure-note | *
        /v1/awards?source=nowhere                             | 400 invalid-value      | nowhere       | *
        /v1/awards?collectivity=echirole                      | 400 invalid-value      | echirole      | echirolles
        /v1/awards?collectivity=99999                         | 400 invalid-value      | 99999         | *
        /v1/awards?scale=metals                               | 400 invalid-value      | metals        | *
        /v1/awards?scale=copyleft                             | 400 invalid-value      | copyleft      | copylefts
        /v1/domains?domain=logiciel-libre                     | 400 invalid-value      | logiciel-libre | logiciels-libres
        /v1/mentions?status=contested                         | 400 invalid-value      | contested     | *
        /v1/sources?kind=blog                                 | 400 invalid-value      | blog          | *
        /v1/sources?language=FR                               | 400 invalid-value      | FR            | fr
        /v1/awards?q=---                                      | 400 invalid-value      | ---           | -
        /v1/awards?q=%00                                      | 400 invalid-value      | q             | -
        /v1/awards?q=%EF%BF%BE                                | 400 invalid-value      | q             | -
        /v1/awards?q=%F0%9F%A6%8A                             | 400 invalid-value      | 🦊            | -
        /v1/awards?sort=foo                                   | 400 invalid-value      | foo           | *
        /v1/awards?sort=Edition                               | 400 invalid-value      | Edition       | edition
        /v1/awards?sort=edition:desc                          | 400 invalid-value      | edition:desc  | *
        /v1/awards?sort=--edition                             | 400 invalid-value      | edition       | *
        /v1/awards?sort=%2Bedition                            | 400 invalid-value      | edition       | *
        /v1/awards?sort=-                                     | 400 invalid-value      | sort          | *
        /v1/awards?sort=edition,                              | 400 invalid-value      | sort          | *
        /v1/awards?sort=edition,edition                       | 400 invalid-value      | deux fois     | -
        /v1/awards?sort=edition,-edition                      | 400 invalid-value      | deux fois     | -
        /v1/awards?sort=mentions                              | 400 invalid-value      | mentions      | *
        /v1/awards?sort=links                                 | 400 invalid-value      | links         | *
        /v1/editions?sort=edition                             | 400 invalid-value      | edition       | *
        /v1/awards?fields=foo                                 | 400 invalid-value      | foo           | *
        /v1/awards?fields=Name                                | 400 invalid-value      | Name          | name
        /v1/awards?fields=*                                   | 400 invalid-value      | *             | *
        /v1/awards?fields=name,,edition                       | 400 invalid-value      | fields        | *
        /v1/awards?fields=mentions.code                       | 400 invalid-value      | mentions.code | *
        /v1/awards.csv?fields=name,links                      | 400 invalid-value      | links         | *
        /v1/awards?limit=0                                    | 400 invalid-value      | 1000          | -
        /v1/awards?limit=-1                                   | 400 invalid-value      | -1            | -
        /v1/awards?limit=1001                                 | 400 invalid-value      | 1001          | -
        /v1/awards?limit=abc                                  | 400 invalid-value      | abc           | -
        /v1/awards?limit=1.5                                  | 400 invalid-value      | 1.5           | -
        /v1/awards?limit=ALL                                  | 400 invalid-value      | ALL           | *
        /v1/awards?limit=99999999999                          | 400 invalid-value      | 99999999999   | -
        /v1/awards?cursor=abc                                 | 400 invalid-cursor     | curseur       | -
        /v1/awards?cursor=!!!                                 | 400 invalid-cursor     | curseur       | -
        /v1/awards?cursor=%EF%BF%BE                           | 400 invalid-cursor     | curseur       | -
        /v1/awards?cursor=MDEyMzQ1Njc4OWFiY2RlZi4wLjAxMjM0NTY3ODlhYg | 410 release-gone | curseur      | -
        /v1/awards?format=xml                                 | 400 unknown-format     | xml           | *
        /v1/awards?format=CSV                                 | 400 unknown-format     | CSV           | csv
        /v1/awards?format=                                    | 400 *                  | format        | *
        /v1/awards.xml                                        | 400 unknown-format     | xml           | *
        /v1/awards.CSV                                        | 400 unknown-format     | CSV           | csv
        /v1/awards.cvs                                        | 400 unknown-format     | cvs           | csv
        /v1/editions.geojson                                  | 400 unknown-format     | geojson       | *
        /v1/editions/2018/domains.geojson                     | 400 unknown-format     | geojson       | *
        /v1/editions/2018?format=geojson                      | 400 unknown-format     | geojson       | *
        /v1/awards?profile=excel-fr                           | 400 invalid-value      | excel-fr      | *
        /v1/awards.json?profile=excel-fr                      | 400 invalid-value      | excel-fr      | *
        /v1/awards.ndjson?profile=excel-fr                    | 400 invalid-value      | excel-fr      | *
        /v1/awards.csv?profile=excel                          | 400 invalid-value      | excel         | excel-fr
        /v1/awards.csv?profile=                               | 400 *                  | profile       | *
        /v1/editions/1999                                     | 404 not-found          | 1999          | http://localhost/v1/editions/2016
        /v1/editions/abc                                      | 404 not-found          | abc           | -
        /v1/editions/99999999999                              | 404 not-found          | 99999999999   | *
        /v1/editions/2018.json                                | 404 not-found          | 2018.json     | *
        /v1/editions/1999/awards                              | 404 not-found          | 1999          | http://localhost/v1/editions/2016
        /v1/editions/1999/awards.csv                          | 404 not-found          | 1999          | *
        /v1/editions/2018/nothing                             | 404 not-found          | /v1           | -
        /v1/collectivities/echirole | 404 not-found | echirole | http://localhost/v1/collectivities/echirolles
        /v1/collectivities/Echirolles | 404 not-found | Echirolles | http://localhost/v1/collectivities/echirolles
        /v1/collectivities/%C3%89chirolles | 404 not-found | Échirolles | http://localhost/v1/collectivities/echirolles
        /v1/collectivities/99999                              | 404 not-found          | 99999         | *
        /v1/collectivities/%EF%BF%BE                          | 404 not-found          | est           | *
        /v1/collectivities/..%2F..%2Fetc%2Fpasswd             | 404 not-found          | passwd        | *
        /v1/collectivities/nobody/awards                      | 404 not-found          | nobody        | *
        /v1/awards/2018/echirolles | 404 not-found | echirolles | http://localhost/v1/collectivities/echirolles/awards
        /v1/awards/1999/paris                                 | 404 not-found          | 1999          | *
        /v1/awards/abc/paris                                  | 404 not-found          | abc           | *
        /v1/awards/2018                                       | 404 not-found          | /v1           | -
        /v1/awards/2018/paris/more                            | 404 not-found          | /v1           | -
        /v1/scales/metals                                     | 404 not-found          | metals        | *
        /v1/scales/copylefts/6                                | 404 not-found          | 6             | *
        /v1/scales/copylefts/or                               | 404 not-found          | or            | *
        /v1/sources/nowhere                                   | 404 not-found          | nowhere       | *
        /v1/disagreements/2018-meilleures-notes|404 not-found|2018-meilleures-notes|http://localhost/v1/disagreements/2018-meilleure-note
        /v1/coverage/1999                                     | 404 not-found          | 1999          | *
        /v1/domains/2018                                      | 404 not-found          | /v1           | -
        /v1/nothing                                           | 404 not-found          | /v1           | -
        /v1/awards.                                           | 404 not-found          | /v1           | -
        /v2/awards                                            | 404 not-found          | /v1           | -
        /v0/awards                                            | 404 not-found          | /v1           | -
        /awards                                               | 404 not-found          | /v1           | -
        /wp-login.php                                         | 404 not-found          | /v1           | -
        /%EF%BF%BE                                            | 404 not-found          | /v1           | -
        """;

    public static IReadOnlyList<WrongRequest> All { get; } = [.. Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Row)];

    private static WrongRequest Row(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var type = cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            cells[0],
            int.Parse(type[0], System.Globalization.CultureInfo.InvariantCulture),
            type[1],
            cells[2],
            cells[3] == "-" ? null : cells[3]);
    }
}
