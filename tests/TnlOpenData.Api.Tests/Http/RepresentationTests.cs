using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TnlOpenData.Releases;
using TnlOpenData.Web.Releases;
using TnlOpenData.Web.Responses;

namespace TnlOpenData.Api.Tests.Http;

/// <summary>What a representation computes, and how often.</summary>
public sealed class RepresentationTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ServiceProvider _services;
    private readonly TnlOptions _options = new();
    private int _bodies, _links;

    public RepresentationTests()
    {
        var releases = new ReleaseProvider(new ReleaseDirectory("none"), NullLogger<ReleaseProvider>.Instance);
        var cache = new ResponseCache(releases, _options);
        _services = new ServiceCollection().AddSingleton(_options).AddSingleton(cache).BuildServiceProvider();
    }

    [Fact]
    public async Task Equal_cold_requests_share_one_body()
    {
        using var started = new ManualResetEventSlim();
        using var released = new ManualResetEventSlim();
        var representation = Counted(() =>
        {
            started.Set();
            Assert.True(released.Wait(Patience));
        });
        var first = Task.Run(() => Send(representation));
        Assert.True(started.Wait(Patience));
        // The first request is writing. Each of the others returns at once and waits for it, or it would write too.
        Task<HttpContext>[] others = [.. Enumerable.Range(0, 8).Select(_ => Task.Run(() => Send(representation)))];
        await Task.Delay(200);
        Assert.All(others, other => Assert.False(other.IsCompleted));
        released.Set();
        HttpContext[] responses = [await first, .. await Task.WhenAll(others)];
        Assert.Equal(1, _bodies);
        Assert.All(responses, r => Assert.Equal("body", TextOf(r)));
    }

    [Fact]
    public async Task A_failure_is_not_sent_to_later_requests()
    {
        var fails = true;
        var representation = Counted(() =>
        {
            if (fails)
            {
                throw new InvalidOperationException();
            }
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => Send(representation));
        fails = false;
        Assert.Equal("body", TextOf(await Send(representation)));
    }

    [Fact]
    public async Task A_304_of_a_stored_response_computes_nothing()
    {
        var representation = Counted();
        var first = await Send(representation);
        var second = await Send(representation, first.Response.Headers.ETag);
        Assert.Equal(304, second.Response.StatusCode);
        Assert.Equal("<next>; rel=\"next\"", second.Response.Headers.Link);
        Assert.Equal((1, 1), (_bodies, _links));
    }

    [Fact]
    public async Task A_304_without_a_stored_response_computes_its_links_once_and_no_body()
    {
        var representation = Counted();
        var responses = new[] { await Send(representation, "*"), await Send(representation, "*") };
        Assert.All(responses, r => Assert.Equal("304 <next>; rel=\"next\"", $"{r.Response.StatusCode} {r.Response.Headers.Link}"));
        Assert.Equal((0, 1), (_bodies, _links));
        Assert.Equal("body", TextOf(await Send(representation)));
    }

    [Fact]
    public async Task The_public_base_is_part_of_the_entity_tag()
    {
        _options.PublicBaseUrl = "https://one.example";
        var one = await Send(Counted());
        _options.PublicBaseUrl = "https://two.example";
        var two = await Send(Counted());
        Assert.NotEqual(one.Response.Headers.ETag, two.Response.Headers.ETag);
        Assert.Equal(2, _bodies);
    }

    [Theory]
    [InlineData("tnl-awards.csv", "inline; filename=tnl-awards.csv; filename*=UTF-8''tnl-awards.csv")]
    [InlineData("tnl-北京.csv", "inline; filename=tnl-__.csv; filename*=UTF-8''tnl-%E5%8C%97%E4%BA%AC.csv")]
    public async Task A_file_name_is_written_in_ASCII_and_in_UTF_8(string name, string header)
    {
        var response = await Send(Counted() with { FileName = name });
        Assert.Equal(header, response.Response.Headers.ContentDisposition);
    }

    [Theory]
    [InlineData("?q=", 0, true)]
    [InlineData("?q=", 2_000, false)]
    [InlineData("", 0, true)]
    public async Task A_request_is_remembered_unless_it_is_long(string query, int length, bool isRemembered)
    {
        var cache = _services.GetRequiredService<ResponseCache>();
        var first = Asked(query, length);
        Assert.Null(cache.Find(first));
        await Counted().Send(first);
        Assert.Equal(isRemembered, cache.Find(Asked(query, length)) is not null);
    }

    [Fact]
    public async Task A_long_Accept_is_not_remembered_and_its_response_is_shared()
    {
        var cache = _services.GetRequiredService<ResponseCache>();
        for (var i = 0; i < 3; i++)
        {
            var http = Asked("?q=a", 0);
            http.Request.Headers.Accept = $"text/plain, {string.Join(", ", Enumerable.Range(0, 100).Select(n => $"a/{i}-{n}"))}";
            Assert.Null(cache.Find(http));
            await Counted().Send(http);
        }

        Assert.Equal(1, _bodies);
    }

    [Fact]
    public async Task Encodings_that_lead_to_the_same_one_are_one_request()
    {
        var cache = _services.GetRequiredService<ResponseCache>();
        var first = Asked("?q=a", 0);
        first.Request.Headers.AcceptEncoding = "br, gzip;q=0.5";
        Assert.Null(cache.Find(first));
        await Counted().Send(first);
        var second = Asked("?q=a", 0);
        second.Request.Headers.AcceptEncoding = "zstd, deflate;q=0.9, br;q=0.8";
        Assert.NotNull(cache.Find(second));
    }

    [Fact]
    public async Task A_cache_that_is_half_full_stores_what_is_asked_a_second_time()
    {
        var options = new TnlOptions { CacheMegabytes = 1 };
        var releases = new ReleaseProvider(new ReleaseDirectory("none"), NullLogger<ReleaseProvider>.Instance);
        using var cache = new ResponseCache(releases, options);
        for (var i = 0; i < 20; i++)
        {
            await Fill(cache, i);
        }

        await Fill(cache, 100);
        Assert.Null(cache.Find("tag 100"));
        await Fill(cache, 100);
        Assert.NotNull(cache.Find("tag 100"));
        // What was stored while there was room stays.
        Assert.NotNull(cache.Find("tag 0"));
    }

    [Fact]
    public async Task A_response_that_was_removed_is_held_by_no_request()
    {
        var options = new TnlOptions { CacheMegabytes = 1 };
        var releases = new ReleaseProvider(new ReleaseDirectory("none"), NullLogger<ReleaseProvider>.Instance);
        using var cache = new ResponseCache(releases, options);
        var bodies = new List<WeakReference>();
        for (var i = 0; i < 200; i++)
        {
            bodies.Add(await Fill(cache, i));
            bodies.Add(await Fill(cache, i));
        }

        await Task.Delay(500, TestContext.Current.CancellationToken);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        // 400 bodies of 100 kB, of which one megabyte holds ten.
        Assert.InRange(bodies.Count(b => b.IsAlive), 0, 15);
    }

    [Fact]
    public async Task A_large_body_is_sent_in_pieces_and_not_stored()
    {
        var representation = Counted() with { IsLarge = () => true };
        Assert.All([await Send(representation), await Send(representation)], r => Assert.Null(r.Response.ContentLength));
        Assert.Equal(2, _bodies);
    }

    [Fact]
    public async Task Equal_requests_of_a_large_body_share_its_headers_and_write_one_body_each()
    {
        using var started = new ManualResetEventSlim();
        using var released = new ManualResetEventSlim();
        var first = Task.Run(() => Send(Large("one", () =>
        {
            started.Set();
            Assert.True(released.Wait(Patience));
        })));
        Assert.True(started.Wait(Patience));
        var second = Task.Run(() => Send(Large("two", () => { })));
        await Task.Delay(200);
        released.Set();
        Assert.Equal(["one", "two"], (await Task.WhenAll(first, second)).Select(TextOf));

        Representation Large(string text, Action onMake) => Counted() with
        {
            IsLarge = () =>
            {
                onMake();
                return true;
            },
            Write = output => output.Write(Encoding.UTF8.GetBytes(text)),
        };
    }

    public void Dispose() => _services.Dispose();

    private Representation Counted(Action? onWrite = null) => new()
    {
        ContentType = "text/plain",
        Identity = "test",
        LastModified = DateTimeOffset.UnixEpoch,
        DeferredLinks = () =>
        {
            Interlocked.Increment(ref _links);
            return ["<next>; rel=\"next\""];
        },
        Write = output =>
        {
            Interlocked.Increment(ref _bodies);
            onWrite?.Invoke();
            Encoding.UTF8.GetBytes("body", output);
        },
    };

    private async Task<HttpContext> Send(Representation representation, string? ifNoneMatch = null)
    {
        var http = new DefaultHttpContext { RequestServices = _services };
        http.Request.Method = "GET";
        http.Request.Headers.IfNoneMatch = ifNoneMatch;
        http.Response.Body = new MemoryStream();
        await representation.Send(http);
        return http;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private async Task<WeakReference> Fill(ResponseCache cache, int number)
    {
        var http = Asked($"?n={number}", 0);
        cache.Find(http);
        var body = new byte[100_000];
        var made = await cache.GetOrMake($"tag {number}", isStored: true, () => new CachedResponse
        {
            ContentType = "text/plain",
            ETag = $"tag {number}",
            LastModified = DateTimeOffset.UnixEpoch,
            CacheControl = "public",
            Vary = "Accept",
            EncodingName = "",
            Links = default,
            ContentDisposition = null,
            Policy = null,
            SupportedVersions = null,
            Body = body,
        });
        cache.Keep(http, made);
        return new WeakReference(body);
    }

    private DefaultHttpContext Asked(string query, int length)
    {
        var http = new DefaultHttpContext { RequestServices = _services };
        http.Request.Method = "GET";
        http.Request.Path = "/test";
        http.Request.QueryString = new QueryString(query.Length == 0 ? "" : query + new string('x', length + 1));
        http.Response.Body = new MemoryStream();
        return http;
    }

    private static string TextOf(HttpContext http) => Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray());
}
