namespace TnlOpenData.Api.Tests.Fuzz;

/// <summary>Text that programs have stumbled over, percent-encoded for an address.</summary>
internal static class HostileText
{
    public static readonly string[] Encoded =
    [
        // Letters that do not fold to a–z, in other scripts and in our own.
        "%CE%B1", "%D0%BF%D0%B0", "%E5%8C%97%E4%BA%AC", "%D8%A7", "%E0%A4%B9", "ech%C4%B1rolles", "%C5%BFt", "%C3%BE",
        "%E1%BA%9E",
        // Ligatures, combining marks, compatibility forms.
        "%EF%AC%81nances", "e%CC%81chirolles", "%CC%81", "a%CC%80%CC%81%CC%82%CC%83%CC%84%CC%85%CC%86%CC%87", "%EF%BC%9D1%2B1",
        "%E2%84%96",
        // Bidirectional and invisible characters, spaces, line and paragraph ends.
        "%E2%80%AEdrac", "%E2%80%8B", "a%E2%80%8Db", "%EF%BB%BF2018", "%C2%AD", "%E2%81%A6x%E2%81%A9", "%C2%A0", "%E2%80%A8",
        "%E2%80%A9",
        // Not text: unpaired surrogates, noncharacters, bytes that are not UTF-8, NUL and other controls.
        "%ED%A0%80", "%ED%BF%BF", "%EF%BF%BE", "%EF%BF%BD", "%F4%8F%BF%BF", "%C3%28", "%FF", "%00", "a%00b",
        "%0D%0ASet-Cookie:%20a=b", "%1B%5B31m",
        "%7F", "%C2%85", "%09", "%F0%9F%98%80", "%F0%9F%8F%B4%E2%80%8D%E2%98%A0",
        // Numbers and spans.
        "0", "-1", "%2B2018", "02018", "1e5", "1.0", "NaN", "Infinity", "99999999999999999999", "2018..", "..", "5..3",
        "2018..2018", "2018,,2019",
        ",", "%2C%2C%2C", "-", "--edition", "null", "true", "%22%22", "*",
        // Text of other languages of machines.
        "'%20OR%201=1--", "%3Cscript%3Ealert(1)%3C/script%3E", "%7B%7B7*7%7D%7D", "..%2F..%2Fetc%2Fpasswd", "%25s%25n",
        "$%7Bjndi:ldap://x%7D",
        "=cmd%7C'/c'!A1", "%22;filename=x", "a;b", "%5C", "%", "%zz", "%u0041", "%E2%80%A6", "%23", "",
    ];

    /// <summary>Bytes in a request line or a header that no client should send.</summary>
    public static readonly string[] Raw = ["É", "北京", "\u0001", "\u007f", "a b", "|", "^", "{", "\"", "<x>", "\ud83d\ude00"];

    /// <summary>Values of request headers.</summary>
    public static readonly string[] HeaderValues =
    [
        "", "*", "*/*", "text/html", "application/json;q=0.1,*/*;q=0", "application/vnd.geo+json", "text/csv;charset=utf-16",
        "gzip, br;q=0",
        "identity;q=0", "br", "bytes=0-9", "bytes=-5", "bytes=9-0", "bytes=0-0,5-6,1-", "bytes=99999999999999999999-",
        "items=0-1", "bytes=a-b",
        "\"x\"", "W/\"x\"", "Thu, 01 Jan 1970 00:00:00 GMT", "Thu, 01 Jan 2099 00:00:00 GMT", "yesterday", "en",
        "fr-FR,*;q=0.5", "é", ";;;", ",,,",
        "198.51.100.1", "for=\"[2001:db8::1]:80\";proto=https;host=evil.example", "https", "a=b; c=d", "null", "https://example.org",
        "100-continue",
    ];

    public static readonly string[] Hosts =
    [
        "localhost", "localhost:8080", "example.org", "a..b", "xn--", "", "é", "a_b", "[::1]", "[::1", "localhost:99999",
        "localhost:", "-", ".", "a b",
        "evil.example/x", "user@host", "%00", "127.0.0.1", "xn--p1ai",
    ];
}
