namespace TnlOpenData.Api.Tests.Graph;

/// <summary>Questions asked twice: the address and columns of REST, the list, arguments and fields of the graph.</summary>
internal static class SameQuestions
{
    private const string AwardKey = "edition,collectivity_id";
    private const string AwardFields = "edition { year } collectivity { id }";

    public static TheoryData<string, string, string, string> OfRealData() =>
        new()
        {
            { "awards", AwardKey, "awards", AwardFields },
            {
                "awards?departement=38&kind=commune&sort=-edition,name",
                AwardKey,
                """awards(filter: {departement: ["38"], kind: [COMMUNE]}, orderBy: [{field: EDITION, direction: DESC}, {field: NAME}])""",
                AwardFields
            },
            {
                "awards?edition=2018",
                AwardKey + ",published_name,level_status,quote",
                "awards(filter: {edition: {in: [2018]}})",
                AwardFields + " publishedName levelStatus quote"
            },
            { "awards?edition=2018,2021", AwardKey, "awards(filter: {edition: {in: [2018, 2021]}})", AwardFields },
            { "awards?edition=2019..2021", AwardKey, "awards(filter: {edition: {from: 2019, to: 2021}})", AwardFields },
            { "awards?edition=..2017", AwardKey, "awards(filter: {edition: {to: 2017}})", AwardFields },
            {
                "awards?scale=copylefts&level=4..&sort=-level,name",
                AwardKey,
                """awards(filter: {scale: [COPYLEFTS], level: {from: "4"}}, orderBy: [{field: LEVEL, direction: DESC}, {field: NAME}])""",
                AwardFields
            },
            { "awards?level=or", AwardKey, """awards(filter: {level: {in: ["or"]}})""", AwardFields },
            {
                "awards?level=3..5&edition=2021",
                AwardKey,
                """awards(filter: {level: {from: "3", to: "5"}, edition: {in: [2021]}})""",
                AwardFields
            },
            {
                "awards?level_status=unknown,range",
                AwardKey + ",level_status",
                "awards(filter: {levelStatus: [UNKNOWN, RANGE]})",
                AwardFields + " levelStatus"
            },
            { "awards?identity=assumed", AwardKey + ",note", "awards(filter: {identity: [ASSUMED]})", AwardFields + " note" },
            { "awards?region=84&population=..5000", AwardKey, """awards(filter: {region: ["84"], population: {to: 5000}})""", AwardFields },
            { "awards?returning=true", AwardKey + ",returning", "awards(filter: {returning: [YES]})", AwardFields + " returning" },
            {
                "awards?first_participation=unknown&sort=name,edition",
                AwardKey,
                "awards(filter: {firstParticipation: [UNKNOWN]}, orderBy: [{field: NAME}, {field: EDITION}])",
                AwardFields
            },
            { "awards?q=saint%20martin", AwardKey, """awards(filter: {q: "saint martin"})""", AwardFields },
            { "awards?collectivity=boe", AwardKey, """awards(filter: {collectivity: ["boe"]})""", AwardFields },
            { "awards?sort=-population", AwardKey, "awards(orderBy: [{field: POPULATION, direction: DESC}])", AwardFields },
            {
                "awards?source=adullact-2016-retours",
                AwardKey + ",source_id,source_url",
                """awards(filter: {source: ["adullact-2016-retours"]})""",
                AwardFields + " source { id url }"
            },
            {
                "collectivities",
                "id,name,siren,insee_code,population,longitude,latitude,awards_count",
                "collectivities",
                "id name siren inseeCode population longitude latitude awardsCount"
            },
            {
                "collectivities?kind=metropole,communaute-urbaine&sort=-population",
                "id,kind",
                "collectivities(filter: {kind: [METROPOLE, COMMUNAUTE_URBAINE]}, orderBy: [{field: POPULATION, direction: DESC}])",
                "id kind"
            },
            { "collectivities?edition=2018", "id", "collectivities(filter: {edition: {in: [2018]}})", "id" },
            {
                "collectivities?departement=38,2A&sort=name",
                "id",
                """collectivities(filter: {departement: ["38", "2A"]}, orderBy: [{field: NAME}])""",
                "id"
            },
            { "collectivities?q=orange", "id", """collectivities(filter: {q: "orange"})""", "id" },
            {
                "editions",
                "year,scale,title,ceremony_on,ceremony_place,candidate_count,laureate_count",
                "editions",
                "year scale title ceremonyOn ceremonyPlace candidateCount laureateCount"
            },
            {
                "editions?sort=-year&scale=copylefts",
                "year",
                "editions(filter: {scale: [COPYLEFTS]}, orderBy: [{field: YEAR, direction: DESC}])",
                "year"
            },
            { "scales", "scale,code,rank,label_fr,symbol", "scales", "scale code rank labelFr symbol" },
            {
                "domains?edition=2019..",
                "edition,code,position",
                "domains(filter: {edition: {from: 2019}})",
                "edition { year } code position"
            },
            { "mentions", AwardKey + ",code,quote,status", "mentions", AwardFields + " code quote status" },
            { "jury-members?sort=name", "edition,name,role", "juryMembers(orderBy: [{field: NAME}])", "edition { year } name role" },
            { "jury-comments", AwardKey + ",comment_fr", "juryComments", AwardFields + " commentFr" },
            {
                "sources?kind=press&sort=-published_on,id",
                "id,url,publisher,published_on,language",
                "sources(filter: {kind: [PRESS]}, orderBy: [{field: PUBLISHED_ON, direction: DESC}, {field: ID}])",
                "id url publisher publishedOn language"
            },
            { "disagreements", "id,edition,subject,claim_a,claim_b", "disagreements", "id edition { year } subject claimA claimB" },
            { "leads?edition=2024", "id,subject,urls,reason", "leads(filter: {edition: {in: [2024]}})", "id subject urls reason" },
            {
                "coverage?sort=-edition",
                "edition,official,official_status,recorded,exact,range,unknown,complete",
                "coverage(orderBy: [{field: EDITION, direction: DESC}])",
                "edition { year } official officialStatus recorded exact range unknown complete"
            },
            {
                "records?confidence=certain",
                "record,statement,confidence,value",
                """records(filter: {confidence: ["certain"]})""",
                "record statement confidence value"
            },
            {
                "editions/2018/awards?sort=-name",
                AwardKey,
                "edition(year: 2018) { awards(orderBy: [{field: NAME, direction: DESC}])",
                AwardFields
            },
            {
                "collectivities/echirolles/awards?sort=-edition",
                AwardKey,
                """collectivity(insee: "38151") { awards(orderBy: [{field: EDITION, direction: DESC}])""",
                AwardFields
            },
            { "collectivities/boe/mentions", AwardKey + ",code", """collectivity(id: "boe") { mentions""", AwardFields + " code" },
        };

    public static TheoryData<string, string, string, string> OfSyntheticData() =>
        new()
        {
            { "scores", AwardKey + ",domain_code,score,max_score", "scores", AwardFields + " domain { code } score maxScore" },
            {
                "awards?sort=-name",
                AwardKey + ",quote,note",
                "awards(orderBy: [{field: NAME, direction: DESC}])",
                AwardFields + " quote note"
            },
            {
                "collectivities?sort=-name",
                "id,name,epci_name,note",
                "collectivities(orderBy: [{field: NAME, direction: DESC}])",
                "id name epciName note"
            },
        };
}
